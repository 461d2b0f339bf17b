package org.onrecord.extract.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.time.Expression.Turn;

/** Finds the year of dates, quarters, seasons and feasts told without one. */
final class Dates {

    private static final Map<String, Integer> SEASON_MONTHS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

    private final Story story;

    Dates(Story story) {
        this.story = story;
    }

    /** Null where the date needs a day of publication and there is none. */
    @Nullable
    Period find(Expression.CalendarDate date, Tense tense, boolean narrative) {
        if (date.month().isEmpty()) {
            return new Period(Grain.YEAR, LocalDate.of(date.year().orElseThrow(), 1, 1));
        }
        IntFunction<Period> inYear = year -> inYear(date, year);
        if (date.years().isPresent()) {
            return story.published()
                    .map(p -> inYear.apply(p.getYear() + date.years().getAsInt()))
                    .orElse(null);
        }
        return chosen(inYear, date.year(), date.turn(), tense, narrative);
    }

    private static Period inYear(Expression.CalendarDate date, int year) {
        int month = date.month().orElseThrow();
        return date.day().isPresent()
                ? new Period(Grain.DAY, LocalDate.of(year, month, date.day().getAsInt()))
                : new Period(Grain.MONTH, LocalDate.of(year, month, 1));
    }

    @Nullable
    Period recurring(Expression base, Tense tense, boolean narrative) {
        if (base instanceof Expression.Season season) {
            int month = SEASON_MONTHS.getOrDefault(season.code(), 3);
            return chosen(
                    year -> new Period(Grain.SEASON, LocalDate.of(year, month, 1)),
                    season.year(),
                    season.turn(),
                    tense,
                    narrative);
        }
        if (base instanceof Expression.Feast feast) {
            return chosen(
                    year -> new Period(Grain.DAY, Feasts.in(year, feast.rule())),
                    feast.year(),
                    Turn.BARE,
                    tense,
                    narrative);
        }
        if (base instanceof Expression.Quarter quarter) {
            IntFunction<Period> inYear =
                    year -> new Period(Grain.QUARTER, LocalDate.of(year, 3 * quarter.number() - 2, 1));
            if (quarter.years().isPresent()) {
                return story.published()
                        .map(p -> inYear.apply(p.getYear() + quarter.years().getAsInt()))
                        .orElse(null);
            }
            return chosen(inYear, quarter.year(), Turn.BARE, tense, narrative);
        }
        throw new IllegalArgumentException("not a date: " + base);
    }

    private @Nullable Period chosen(
            IntFunction<Period> inYear, OptionalInt year, Turn turn, Tense tense, boolean narrative) {
        if (year.isPresent()) {
            return inYear.apply(year.getAsInt());
        }
        if (turn == Turn.STORY || turn == Turn.STORY_YEAR || turn == Turn.STORY_BEFORE || turn == Turn.STORY_AFTER) {
            return story.latest().map(p -> inStory(inYear, p, turn)).orElse(null);
        }
        if (narrative && turn == Turn.BARE) {
            return story.latest().map(p -> told(inYear, p, tense)).orElse(null);
        }
        return story.published()
                .map(p -> Recurring.choose(inYear, p, turn, tense, false))
                .orElse(null);
    }

    private static @Nullable Period inStory(IntFunction<Period> inYear, Period latest, Turn turn) {
        Turn relative = turn == Turn.STORY_BEFORE ? Turn.LAST : turn == Turn.STORY_AFTER ? Turn.NEXT : Turn.THIS;
        return Recurring.choose(inYear, latest.start(), relative, Tense.UNKNOWN, true);
    }

    /** After a bare year its own months follow; after its December, January of the next. */
    private @Nullable Period told(IntFunction<Period> inYear, Period latest, Tense tense) {
        if (latest.grain() != Grain.YEAR) {
            return Recurring.choose(inYear, latest.start(), Turn.BARE, tense, true);
        }
        int year = latest.start().getYear();
        return story.fine()
                .filter(f -> f.start().getYear() == year)
                .map(f -> Recurring.choose(inYear, f.start(), Turn.BARE, tense, true))
                .orElseGet(() -> inYear.apply(year));
    }
}
