package org.onrecord.extract.time;

import static org.onrecord.extract.time.ExpressionReader.attribute;
import static org.onrecord.extract.time.ExpressionReader.given;
import static org.onrecord.extract.time.ExpressionReader.number;
import static org.onrecord.extract.time.ExpressionReader.turn;

import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.rule.Match;
import org.onrecord.extract.time.Expression.Anchor;

/** Reads the expressions that count: distances, lengths, frequencies, quarters, seasons, feasts, hours. */
final class Quantities {

    private static final int NOON = 12;

    private Quantities() {}

    static @Nullable Expression read(Match match) {
        return switch (match.gives("op")) {
            case "ago" -> distance(match, -1, Anchor.SPEECH);
            case "from-now" -> distance(match, 1, Anchor.SPEECH);
            case "shift" -> distance(match, given(match, "sign"), Anchor.STORY);
            case "window" ->
                new Expression.Window(length(match), given(match, "sign"), Durations.days(count(match), unit(match)));
            case "recent" -> new Expression.Recent(Durations.days(OptionalInt.empty(), unit(match)));
            case "duration" -> new Expression.Lasting(length(match));
            case "set" -> set(match);
            case "frequency" ->
                new Expression.Repeated(match.term("f").orElseThrow().attribute("period"));
            case "quarter" -> quarter(match);
            case "season" ->
                new Expression.Season(match.term("s").orElseThrow().attribute("code"), number(match, "y"), turn(match));
            case "holiday" -> feast(match);
            case "clock" -> clock(match);
            case "reference" -> new Expression.Reference(reference(match.gives("value")));
            default ->
                throw new IllegalArgumentException(
                        "rule " + match.rule() + ": no op is called '" + match.gives("op") + "'");
        };
    }

    private static String reference(String time) {
        return time.toUpperCase(Locale.ROOT) + "_REF";
    }

    private static String unit(Match match) {
        return match.term("u").orElseThrow().attribute("code");
    }

    /** The number told; 1 for "a week", nothing for "several weeks" and "weeks". */
    private static OptionalInt count(Match match) {
        if (match.has("n")) {
            return number(match, "n");
        }
        boolean many = match.term("u").orElseThrow().attribute("form").equals("many");
        return match.has("vague") || many ? OptionalInt.empty() : OptionalInt.of(1);
    }

    private static String length(Match match) {
        return Durations.value(count(match), unit(match), match.gives("half").equals("yes"));
    }

    private static Expression distance(Match match, int sign, Anchor anchor) {
        OptionalInt n = count(match);
        if (n.isEmpty()) {
            return new Expression.Reference(reference(sign < 0 ? "past" : "future"));
        }
        return switch (unit(match)) {
            case "S", "N", "H" -> new Expression.Shifted(Grain.DAY, sign * (n.getAsInt() / 24), anchor, true);
            default -> new Expression.Shifted(Grain.ofCode(unit(match)), sign * n.getAsInt(), anchor, true);
        };
    }

    private static Expression set(Match match) {
        if (match.has("u")) {
            return new Expression.Repeated(length(match));
        }
        if (match.has("s")) {
            return new Expression.Repeated(
                    "XXXX-" + match.term("s").orElseThrow().attribute("code"));
        }
        if (match.has("m")) {
            return new Expression.Repeated(String.format(Locale.ROOT, "XXXX-%02d", attribute(match, "m", "n")));
        }
        return new Expression.Repeated(
                "XXXX-XX-XXT" + match.term("p").orElseThrow().attribute("code"));
    }

    private static @Nullable Expression quarter(Match match) {
        int which =
                match.has("o") ? attribute(match, "o", "n") : number(match, "n").orElse(0);
        if (which < 1 || which > 4) {
            return null;
        }
        OptionalInt years =
                match.has("last") ? OptionalInt.of(-1) : match.has("this") ? OptionalInt.of(0) : OptionalInt.empty();
        return new Expression.Quarter(which, number(match, "y"), years);
    }

    private static Expression feast(Match match) {
        String fixed = match.term("h").orElseThrow().attribute("md");
        String rule = fixed.isEmpty() ? match.term("h").orElseThrow().attribute("feast") : fixed;
        return new Expression.Feast(rule, number(match, "y"));
    }

    private static @Nullable Expression clock(Match match) {
        String zone = match.has("z") ? match.term("z").orElseThrow().attribute("zone") : "";
        if (!match.gives("at").isEmpty()) {
            return new Expression.Clock(match.gives("at"));
        }
        int hour;
        int minute = number(match, "min").orElse(0);
        if (match.has("hhmm")) {
            int both = number(match, "hhmm").orElse(0);
            hour = both / 100;
            minute = both % 100;
        } else if (match.has("hm")) {
            String[] parts = match.words("hm").split("[.,]");
            if (parts.length != 2 || parts[0].length() > 2 || parts[1].length() != 2) {
                return null;
            }
            hour = Integer.parseInt(parts[0]);
            minute = Integer.parseInt(parts[1]);
        } else {
            hour = match.has("h")
                    ? number(match, "h").orElse(0)
                    : number(match, "n").orElse(0);
        }
        if (isAfternoon(match) && hour < NOON) {
            hour += NOON;
        } else if (match.has("ap") && !isAfternoon(match) && hour == NOON) {
            hour = 0;
        }
        return hour > 24 || minute > 59
                ? null
                : new Expression.Clock(String.format(Locale.ROOT, "%02d:%02d", hour, minute) + zone);
    }

    private static boolean isAfternoon(Match match) {
        String half = match.has("ap") ? match.term("ap").orElseThrow().attribute("half") : "";
        String part = match.has("p") ? match.term("p").orElseThrow().attribute("code") : "";
        return half.equals("pm") || part.equals("AF") || part.equals("EV") || part.equals("NI");
    }
}
