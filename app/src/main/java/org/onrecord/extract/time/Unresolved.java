package org.onrecord.extract.time;

import java.util.Locale;

/** Values of expressions whose days cannot be known: TIMEX3 writes X for what is missing. */
final class Unresolved {

    private Unresolved() {}

    static String value(Expression base) {
        if (base instanceof Expression.CalendarDate date && date.month().isPresent()) {
            String month = String.format(Locale.ROOT, "XXXX-%02d", date.month().getAsInt());
            return date.day().isPresent()
                    ? month + String.format(Locale.ROOT, "-%02d", date.day().getAsInt())
                    : month;
        }
        if (base instanceof Expression.Weekday weekday) {
            return "XXXX-WXX-" + weekday.day();
        }
        if (base instanceof Expression.Season season) {
            return "XXXX-" + season.code();
        }
        if (base instanceof Expression.Quarter quarter) {
            return "XXXX-Q" + quarter.number();
        }
        if (base instanceof Expression.Shifted shifted) {
            return switch (shifted.grain()) {
                case WEEK, WEEKEND, FORTNIGHT -> "XXXX-WXX";
                case MONTH -> "XXXX-XX";
                case YEAR -> "XXXX";
                case DECADE, CENTURY -> "XX";
                default -> "XXXX-XX-XX";
            };
        }
        return "XXXX-XX-XX";
    }
}
