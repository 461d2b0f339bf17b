package org.onrecord.samples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The ways in which the sample dispatches write a day. */
enum DateForm {
    /** June 28, 2023. */
    FULL {
        @Override
        String render(LocalDate day, LocalDate published) {
            return format("MMMM d, yyyy", day);
        }
    },
    /** June 28; with the year where it is not that of publication. */
    DAY {
        @Override
        String render(LocalDate day, LocalDate published) {
            return day.getYear() == published.getYear() ? format("MMMM d", day) : FULL.render(day, published);
        }
    },
    /** Feb 19, as agencies shorten months in a dateline. */
    SHORT {
        @Override
        String render(LocalDate day, LocalDate published) {
            String month = format("MMMM", day);
            String shortened = month.equals("September") ? "Sept" : month.length() > 5 ? month.substring(0, 3) : month;
            return shortened + " " + day.getDayOfMonth()
                    + (day.getYear() == published.getYear() ? "" : ", " + day.getYear());
        }
    },
    /** 2023/06/28, in an address. */
    PATH {
        @Override
        String render(LocalDate day, LocalDate published) {
            return format("yyyy/MM/dd", day);
        }
    },
    /** Wednesday; the day itself where a bare weekday would name another week. */
    WEEKDAY {
        @Override
        String render(LocalDate day, LocalDate published) {
            long ago = ChronoUnit.DAYS.between(day, published);
            return ago >= 0 && ago < 7 ? format("EEEE", day) : DAY.render(day, published);
        }
    },
    /** This month, last month; the month by name where it is an earlier one. */
    MONTH {
        @Override
        String render(LocalDate day, LocalDate published) {
            long ago = ChronoUnit.MONTHS.between(YearMonth.from(day), YearMonth.from(published));
            return ago == 0 ? "this month" : ago == 1 ? "last month" : "in " + MONTH_NAME.render(day, published);
        }
    },
    /** June; with the year where it is not that of publication. */
    MONTH_NAME {
        @Override
        String render(LocalDate day, LocalDate published) {
            return format(day.getYear() == published.getYear() ? "MMMM" : "MMMM yyyy", day);
        }
    };

    /** How this form writes the day in a dispatch published on the other. */
    abstract String render(LocalDate day, LocalDate published);

    /** The form by its name in {@code tokens.json}. */
    static DateForm of(String name) {
        return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
    }
}
