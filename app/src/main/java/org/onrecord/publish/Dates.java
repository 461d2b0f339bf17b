package org.onrecord.publish;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.onrecord.model.Days;

/** Days as a person reads them; tables keep the ISO form, which sorts. */
public final class Dates {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private Dates() {}

    /** "1 June 2023". */
    public static String of(LocalDate day) {
        return FULL.format(day);
    }

    /** "1 June 2023", "15 to 16 June 2020", "28 December 2022 to 3 January 2023". */
    public static String of(Days days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from.equals(to)) {
            return of(to);
        }
        DateTimeFormatter shortened =
                from.getYear() != to.getYear() ? FULL : from.getMonth() != to.getMonth() ? DAY_MONTH : DAY;
        return shortened.format(from) + " to " + of(to);
    }
}
