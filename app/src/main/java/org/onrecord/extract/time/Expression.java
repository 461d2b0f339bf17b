package org.onrecord.extract.time;

import java.util.OptionalInt;

/** What the words of an expression of time say, before it is known which days they mean. */
sealed interface Expression {

    /** From where a relative expression counts: the day of speaking, or the day the story has come to. */
    enum Anchor {
        SPEECH,
        STORY
    }

    /** Which of the recurring ones: the one that fits, the last, the next, this, or the one after the story's day. */
    enum Turn {
        BARE,
        LAST,
        NEXT,
        THIS,
        LAST_WEEK,
        THIS_WEEK,
        STORY,
        STORY_YEAR,
        STORY_BEFORE,
        STORY_AFTER
    }

    /**
     * A date, whole or in part.
     *
     * @param year as TIMEX3 counts: 0 is 1 BC
     * @param lastDay where it names several days of the month
     * @param years where the year is told from the year of speaking ("March last year": -1)
     */
    record CalendarDate(
            OptionalInt year, OptionalInt month, OptionalInt day, OptionalInt lastDay, OptionalInt years, Turn turn)
            implements Expression {}

    /** A day of the month that the story has come to. */
    record DayOfMonth(int day) implements Expression {}

    /** A day of the week, 1 for Monday. */
    record Weekday(int day, Turn turn) implements Expression {}

    /** The unit that is {@code n} after the anchor's own: yesterday, last week, that month, two days later. */
    record Shifted(Grain grain, int n, Anchor anchor, boolean counted) implements Expression {}

    /** The years of a decade or a century, by its first. */
    record Years(Grain grain, int first) implements Expression {}

    record Quarter(int number, OptionalInt year, OptionalInt years) implements Expression {}

    /** A season by its TIMEX3 letters. */
    record Season(String code, OptionalInt year, Turn turn) implements Expression {}

    /** A feast: a fixed day ("12-25"), or how to reckon it ("easter-2", "11-4-4": month, weekday, which). */
    record Feast(String rule, OptionalInt year) implements Expression {}

    /** A part of a day, by its TIMEX3 letters, {@code n} days from the anchor's. */
    record PartOfDay(String code, int n, Anchor anchor) implements Expression {}

    /** A part of no particular day ("at night"). */
    record AnyPartOfDay(String code) implements Expression {}

    /** The evening before and the day. */
    record Overnight() implements Expression {}

    /** A time on the clock ("10:35"), with {@code Z} where it is universal time. */
    record Clock(String time) implements Expression {}

    /** A stretch up to, or from, the day of speaking. {@code days} is how far it reaches. */
    record Window(String value, int sign, int days) implements Expression {}

    /** The latest days, weeks, months; no value of its own. */
    record Recent(int days) implements Expression {}

    /** How long, as TIMEX3 writes it. */
    record Lasting(String value) implements Expression {}

    /** How often. */
    record Repeated(String value) implements Expression {}

    /** PAST_REF, PRESENT_REF, FUTURE_REF. */
    record Reference(String value) implements Expression {}
}
