package org.onrecord.read.known;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as metadata writes them: ISO 8601 dates and date-times, and the days that addresses carry. */
public final class MetadataDays {

    private static final Pattern ISO = Pattern.compile(
            "([1-9]\\d{3})-(\\d{2})-(\\d{2})"
                    + "(?:[T ]([01]\\d|2[0-4]):([0-5]\\d)(?::([0-5]\\d|60)(?:[.,]\\d{1,9})?)? ?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?");
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "/((?:19|20)\\d{2})(?:/(\\d{1,2})/(\\d{1,2})(?=[/?#]|$)|[-_](\\d{2})[-_](\\d{2})(?!\\d)|(\\d{2})(\\d{2})(?!\\d))");

    private MetadataDays() {}

    /** The calendar day of an ISO 8601 date or date-time, in its own zone; empty for all else and for days that do not exist. */
    public static Optional<LocalDate> iso(String value) {
        Matcher m = ISO.matcher(value);
        return m.matches() ? day(m.group(1), m.group(2), m.group(3)) : Optional.empty();
    }

    /** The day in the path of an address: {@code /2023/06/28/}, {@code /2023-06-28-}, {@code /20230628}. */
    public static Optional<LocalDate> inAddress(String address) {
        Matcher m = IN_ADDRESS.matcher(address);
        while (m.find()) {
            int group = m.group(2) != null ? 2 : m.group(4) != null ? 4 : 6;
            Optional<LocalDate> day = day(m.group(1), m.group(group), m.group(group + 1));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        return PageDays.day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
