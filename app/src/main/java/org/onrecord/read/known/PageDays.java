package org.onrecord.read.known;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a line that is nothing but a day, as pages write it under a title: "June 28, 2023", "28 июня 2023 г.", "28.06.2023, 14:05",
 * "2023-06-28". A day and a month by number that could be the other way round are not read.
 */
public final class PageDays {

    /** A line longer than this is no date line. */
    private static final int LONGEST = 64;

    private static final Pattern TIME = Pattern.compile(
            "(?:(?<=\\d)T|[,\\s]|^)\\d{1,2}[:.]\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s*(?:[ap]\\.?m\\b\\.?)?\\s*(?:z\\b|[+-]\\d{1,2}:?(?:\\d{2})?)?(?![\\d.])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST = Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern TOKEN = Pattern.compile("\\d+|[\\p{L}'\u2019\u02BC]+|[^\\s,.|()\u00B7\u2022-]");
    private static final PageDays BUILT_IN = new PageDays(PageLanguage.all());

    private final Map<String, Integer> months = new HashMap<>();
    private final Set<String> beside = new HashSet<>();

    private PageDays(List<PageLanguage> languages) {
        for (PageLanguage language : languages) {
            for (String line : language.section("months")) {
                String[] parts = line.split(" ", -1);
                for (int i = 1; i < parts.length; i++) {
                    months.put(parts[i], Integer.valueOf(parts[0]));
                }
            }
            language.section("beside a day").forEach(line -> beside.addAll(List.of(line.split(" ", -1))));
        }
    }

    /** For all languages that reading knows. */
    public static PageDays builtIn() {
        return BUILT_IN;
    }

    /**
     * A day as a page writes it.
     *
     * @param day empty where the calendar has no such day
     */
    public record Found(Optional<LocalDate> day) {}

    /** The day that the whole of {@code line} tells; empty where it tells anything else. */
    public Optional<Found> findWhole(String line) {
        if (line.length() > LONGEST || line.length() < 8) {
            return Optional.empty();
        }
        String rest = TIME.matcher(line).replaceAll(" ");
        Matcher byNumber = YEAR_FIRST.matcher(rest);
        if (byNumber.find()) {
            return nothingElse(rest, byNumber)
                    ? found(byNumber.group(1), byNumber.group(3), byNumber.group(4))
                    : Optional.empty();
        }
        byNumber = YEAR_LAST.matcher(rest);
        if (byNumber.find()) {
            return nothingElse(rest, byNumber) ? byNumber(byNumber) : Optional.empty();
        }
        return byName(rest);
    }

    private static Optional<Found> byNumber(Matcher m) {
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(3));
        boolean dayFirst = m.group(2).equals(".") || first > 12 || first == second;
        if (dayFirst) {
            return found(m.group(4), m.group(3), m.group(1));
        }
        return second > 12 ? found(m.group(4), m.group(1), m.group(3)) : Optional.empty();
    }

    private boolean nothingElse(String line, Matcher date) {
        String around = line.substring(0, date.start()) + " " + line.substring(date.end());
        return TOKEN.matcher(around.toLowerCase(Locale.ROOT)).results().allMatch(t -> beside.contains(t.group()));
    }

    private Optional<Found> byName(String line) {
        String day = "";
        String year = "";
        int month = 0;
        Matcher tokens = TOKEN.matcher(line.toLowerCase(Locale.ROOT));
        while (tokens.find()) {
            String token = tokens.group();
            Integer named = months.get(token);
            if (named != null && month == 0) {
                month = named;
            } else if (token.matches("\\d{1,2}") && day.isEmpty()) {
                day = token;
            } else if (token.matches("\\d{4}") && year.isEmpty()) {
                year = token;
            } else if (!beside.contains(token)) {
                return Optional.empty();
            }
        }
        return day.isEmpty() || year.isEmpty() || month == 0
                ? Optional.empty()
                : found(year, Integer.toString(month), day);
    }

    private static Optional<Found> found(String year, String month, String day) {
        int y = Integer.parseInt(year);
        if (y < 1000) {
            return Optional.empty();
        }
        return Optional.of(new Found(day(y, Integer.parseInt(month), Integer.parseInt(day))));
    }

    /** That day, where the calendar has it. */
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
