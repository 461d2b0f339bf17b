package org.onrecord.extract.time;

import java.util.Optional;
import org.onrecord.extract.rule.Attributed;

/**
 * An expression of time with what stands around it.
 *
 * @param from first token
 * @param to one past the last
 * @param base what it is made of
 * @param weak kept only where something is made of it ("the month")
 * @param edge which part of the stretch
 * @param part of the day, in TIMEX3's letters
 * @param clock time of the day
 * @param shift days after the one named
 * @param overnight with the evening before
 */
record Phrase(
        int from,
        int to,
        Expression base,
        String rule,
        boolean weak,
        Optional<Edge> edge,
        Optional<String> part,
        Optional<String> clock,
        int shift,
        boolean overnight)
        implements Attributed {

    static Phrase of(int from, int to, Expression base, String rule, boolean weak) {
        return new Phrase(from, to, base, rule, weak, Optional.empty(), Optional.empty(), Optional.empty(), 0, false);
    }

    Phrase over(int newFrom, int newTo, String newRule) {
        return new Phrase(newFrom, newTo, base, newRule, false, edge, part, clock, shift, overnight);
    }

    Phrase withEdge(Edge newEdge) {
        return new Phrase(from, to, base, rule, weak, Optional.of(newEdge), part, clock, shift, overnight);
    }

    Phrase withPart(Optional<String> newPart) {
        return new Phrase(from, to, base, rule, weak, edge, newPart, clock, shift, overnight);
    }

    Phrase withClock(String newClock) {
        return new Phrase(from, to, base, rule, weak, edge, part, Optional.of(newClock), shift, overnight);
    }

    Phrase shifted(int days) {
        return new Phrase(from, to, base, rule, weak, edge, part, clock, days, overnight);
    }

    Phrase byNight() {
        return new Phrase(from, to, base, rule, weak, edge, part, clock, shift, true);
    }

    /** {@code day}, {@code edge} (has parts worth telling), {@code clock}, {@code dated}: yes or empty. */
    @Override
    public String attribute(String key) {
        boolean yes = switch (key) {
            case "day" -> isDay();
            case "edge" -> isStretch();
            case "clock" -> base instanceof Expression.Clock;
            case "dated" ->
                isDay() || isStretch() || base instanceof Expression.PartOfDay || base instanceof Expression.Overnight;
            default -> false;
        };
        return yes ? "yes" : "";
    }

    private boolean isDay() {
        return base instanceof Expression.CalendarDate date && date.day().isPresent()
                || base instanceof Expression.Weekday
                || base instanceof Expression.DayOfMonth
                || base instanceof Expression.Feast
                || base instanceof Expression.Shifted shift && shift.grain() == Grain.DAY;
    }

    private boolean isStretch() {
        return base instanceof Expression.CalendarDate date && date.day().isEmpty()
                || base instanceof Expression.Years
                || base instanceof Expression.Quarter
                || base instanceof Expression.Season
                || base instanceof Expression.Shifted shift && shift.grain() != Grain.DAY;
    }
}
