package org.onrecord.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.time.Expression.Turn;

/** Chooses among what recurs every year: which 12 March, which June, which spring is meant. */
final class Recurring {

    /** Days by which something that should lie in the past may yet lie ahead (none), and in a story behind it. */
    private static final long BEHIND_STORY = 2;

    /** Where the tense tells nothing, a day ahead must be so much nearer than one behind. */
    private static final long LESS_LIKELY = 2;

    private Recurring() {}

    /**
     * @param ofYear the unit in a given year; may throw where the year has none (29 February)
     * @param now the day of speaking, or the story's
     * @param tense whether the sentence speaks of what is to come
     * @param narrative true where {@code now} is the story's day, which mostly moves forward
     */
    static @Nullable Period choose(
            IntFunction<Period> ofYear, LocalDate now, Turn turn, Tense tense, boolean narrative) {
        Period best = null;
        long least = Long.MAX_VALUE;
        for (int year = now.getYear() - 4; year <= now.getYear() + 4; year++) {
            Period candidate = in(ofYear, year);
            if (candidate == null) {
                continue;
            }
            long cost = cost(candidate, now, turn, tense, narrative);
            if (cost < least) {
                least = cost;
                best = candidate;
            }
        }
        return best;
    }

    private static @Nullable Period in(IntFunction<Period> ofYear, int year) {
        try {
            return ofYear.apply(year);
        } catch (DateTimeException e) {
            return null; // that year has no such day
        }
    }

    private static long cost(Period candidate, LocalDate now, Turn turn, Tense tense, boolean narrative) {
        boolean holds = candidate.days().contains(now);
        long away = holds ? 0 : ChronoUnit.DAYS.between(now, candidate.start());
        long far = 10_000;
        if (turn == Turn.LAST) {
            return away < 0 ? -away : far + away;
        }
        if (turn == Turn.NEXT) {
            return away > 0 ? away : far - away;
        }
        if (turn == Turn.THIS) {
            return candidate.start().getYear() == now.getYear() ? 0 : far + Math.abs(away);
        }
        if (narrative) {
            return away >= 0 ? away : -away * BEHIND_STORY;
        }
        return switch (tense) {
            case AHEAD -> away >= 0 ? away : far - away;
            case BEHIND -> away <= 0 ? -away : far + away;
            case UNKNOWN -> away <= 0 ? -away : away * LESS_LIKELY;
        };
    }
}
