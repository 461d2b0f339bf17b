package org.onrecord.extract.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.onrecord.model.Days;

/** One calendar unit: this day, that month, the third quarter of a year. Years before our era count backwards from 0 (1 BC). */
record Period(Grain grain, LocalDate start) {

    /** The unit of that grain which holds {@code day}. */
    static Period of(Grain grain, LocalDate day) {
        return new Period(grain, grain.start(day));
    }

    Period plus(int n) {
        return new Period(grain, grain.plus(start, n));
    }

    Days days() {
        return new Days(start, grain.end(start));
    }

    /** As TIMEX3 writes it. */
    String value() {
        int year = start.getYear();
        if (year <= 0) {
            return String.format(Locale.ROOT, "BC%04d", 1 - year);
        }
        String y = String.format(Locale.ROOT, "%04d", year);
        return switch (grain) {
            case DAY -> start.toString();
            case WEEK, FORTNIGHT -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> y + String.format(Locale.ROOT, "-%02d", start.getMonthValue());
            case QUARTER -> y + "-Q" + ((start.getMonthValue() - 1) / 3 + 1);
            case SEASON -> y + "-" + season(start.getMonthValue());
            case YEAR -> y;
            case DECADE -> y.substring(0, 3);
            case CENTURY -> y.substring(0, 2);
        };
    }

    private String week() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                start.get(IsoFields.WEEK_BASED_YEAR),
                start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String season(int month) {
        return switch (month) {
            case 3, 4, 5 -> "SP";
            case 6, 7, 8 -> "SU";
            case 9, 10, 11 -> "FA";
            default -> "WI";
        };
    }
}
