package org.onrecord.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Reckons days that recur every year. */
final class Feasts {

    private Feasts() {}

    /** @param rule "MM-DD", "easter±N", or "month-weekday-which" (which 0 is the last of the month) */
    static LocalDate in(int year, String rule) {
        if (rule.startsWith("easter")) {
            return easter(year)
                    .plusDays(Integer.parseInt(rule.substring("easter".length()).replace("+", "")));
        }
        String[] parts = rule.split("-");
        if (parts.length == 2) {
            return LocalDate.of(year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
        LocalDate first = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
        DayOfWeek day = DayOfWeek.of(Integer.parseInt(parts[1]));
        int which = Integer.parseInt(parts[2]);
        return first.with(
                which == 0 ? TemporalAdjusters.lastInMonth(day) : TemporalAdjusters.dayOfWeekInMonth(which, day));
    }

    /** Western Easter by the anonymous Gregorian computus. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
