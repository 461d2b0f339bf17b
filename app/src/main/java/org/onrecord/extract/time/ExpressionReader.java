package org.onrecord.extract.time;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.rule.Match;
import org.onrecord.extract.rule.Term;
import org.onrecord.extract.time.Expression.Anchor;
import org.onrecord.extract.time.Expression.Turn;

/** Reads a match of the file {@code time.rules} by what its rule gives as {@code op}. */
final class ExpressionReader {

    private ExpressionReader() {}

    /** Empty where the words are no time after all (an impossible date, the age of a person). */
    static Optional<Expression> read(Match match) {
        return Optional.ofNullable(
                switch (match.gives("op")) {
                    case "none" -> null;
                    case "date" -> date(match);
                    case "day-of-month" ->
                        new Expression.DayOfMonth(number(match, "d").orElseThrow());
                    case "military" -> military(match);
                    case "year-in-words" -> yearInWords(match);
                    case "decade" -> decade(match);
                    case "century" -> century(match);
                    case "weekday" -> new Expression.Weekday(attribute(match, "w", "n"), turn(match));
                    case "weekdays" -> new Expression.Repeated("XXXX-WXX-" + attribute(match, "w", "n"));
                    case "day" -> new Expression.Shifted(Grain.DAY, attribute(match, "day", "n"), Anchor.SPEECH, false);
                    case "part" -> new Expression.PartOfDay(part(match), given(match, "n"), Anchor.SPEECH);
                    case "story-part" -> new Expression.PartOfDay(part(match), given(match, "n"), Anchor.STORY);
                    case "part-alone" -> new Expression.AnyPartOfDay(part(match));
                    case "overnight" -> new Expression.Overnight();
                    case "deictic" -> new Expression.Shifted(grain(match), given(match, "n"), Anchor.SPEECH, false);
                    case "weekend" -> new Expression.Shifted(Grain.WEEKEND, given(match, "n"), Anchor.SPEECH, false);
                    case "story", "story-weak" ->
                        new Expression.Shifted(grain(match), given(match, "n"), Anchor.STORY, false);
                    default -> Quantities.read(match);
                });
    }

    private static Expression date(Match match) {
        OptionalInt year = year(match);
        OptionalInt month = match.has("mm") ? number(match, "mm") : number(match, "m");
        OptionalInt years =
                match.gives("years").isEmpty() ? OptionalInt.empty() : OptionalInt.of(given(match, "years"));
        if (match.has("min")) {
            // An ISO instant: the clock time is joined by the phrase reader's rules only where it stands apart.
            return new Expression.CalendarDate(
                    year, month, number(match, "d"), OptionalInt.empty(), years, turn(match));
        }
        return new Expression.CalendarDate(year, month, number(match, "d"), number(match, "e"), years, turn(match));
    }

    private static OptionalInt year(Match match) {
        if (match.has("yy")) {
            int short2 = number(match, "yy").orElse(0);
            return OptionalInt.of(short2 < 40 ? 2000 + short2 : 1900 + short2);
        }
        OptionalInt year = number(match, "y");
        return match.gives("era").equals("bc") && year.isPresent() ? OptionalInt.of(1 - year.getAsInt()) : year;
    }

    private static Expression military(Match match) {
        int day = number(match, "dtg").orElse(0) / 10_000;
        return new Expression.CalendarDate(
                year(match),
                number(match, "m"),
                OptionalInt.of(day),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Turn.BARE);
    }

    private static @Nullable Expression yearInWords(Match match) {
        int tail = match.has("two") ? attribute(match, "two", "n") : 100;
        return tail < 10
                ? null
                : new Expression.CalendarDate(
                        OptionalInt.of(1900 + tail),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Turn.BARE);
    }

    private static Expression decade(Match match) {
        int first = match.has("decade")
                ? number(match, "decade").orElse(0)
                : match.has("short") ? 1900 + number(match, "short").orElse(0) : 10 * attribute(match, "named", "y");
        return new Expression.Years(Grain.DECADE, first / 10 * 10);
    }

    private static Expression century(Match match) {
        int which =
                match.has("o") ? attribute(match, "o", "n") : number(match, "n").orElse(1);
        return new Expression.Years(Grain.CENTURY, match.has("bc") ? -100 * which : 100 * (which - 1));
    }

    static Turn turn(Match match) {
        String turn = match.gives("turn");
        return turn.isEmpty()
                ? Turn.BARE
                : Turn.valueOf(turn.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String part(Match match) {
        return match.has("p")
                ? match.term("p").orElseThrow().attribute("code")
                : match.gives("part").isEmpty() ? "NI" : match.gives("part");
    }

    private static Grain grain(Match match) {
        return Grain.ofCode(
                match.gives("unit").isEmpty() ? match.term("u").orElseThrow().attribute("code") : match.gives("unit"));
    }

    static int given(Match match, String key) {
        return Integer.parseInt(match.gives(key));
    }

    static int attribute(Match match, String capture, String key) {
        return Integer.parseInt(match.term(capture).orElseThrow().attribute(key));
    }

    /** The number captured as {@code name}, in digits or as a term with {@code n}; empty where there is none or it is vague. */
    static OptionalInt number(Match match, String name) {
        if (!match.has(name)) {
            return OptionalInt.empty();
        }
        Optional<Term> term = match.term(name);
        String digits = term.map(t -> t.attribute("n")).orElseGet(() -> match.words(name));
        return digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(digits));
    }
}
