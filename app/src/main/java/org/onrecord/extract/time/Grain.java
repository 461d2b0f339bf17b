package org.onrecord.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How coarse a calendar unit is, from a day to a century. */
enum Grain {
    DAY("D"),
    WEEKEND(""),
    WEEK("W"),
    FORTNIGHT("F"),
    MONTH("M"),
    SEASON(""),
    QUARTER("Q"),
    YEAR("Y"),
    DECADE("E"),
    CENTURY("C");

    private final String code;

    Grain(String code) {
        this.code = code;
    }

    /**
     * The unit with the vocabulary's letter.
     *
     * @throws IllegalArgumentException where no unit has it
     */
    static Grain ofCode(String code) {
        for (Grain grain : values()) {
            if (!code.isEmpty() && grain.code.equals(code)) {
                return grain;
            }
        }
        throw new IllegalArgumentException("no calendar unit has the letter '" + code + "'");
    }

    boolean isFinerThan(Grain other) {
        return ordinal() < other.ordinal();
    }

    /** First day of the unit that holds {@code day}. */
    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
        };
    }

    /** {@code start} moved by {@code n} of this unit. */
    LocalDate plus(LocalDate start, int n) {
        return switch (this) {
            case DAY -> start.plusDays(n);
            case WEEKEND, WEEK -> start.plusWeeks(n);
            case FORTNIGHT -> start.plusWeeks(2L * n);
            case MONTH -> start.plusMonths(n);
            case SEASON, QUARTER -> start.plusMonths(3L * n);
            case YEAR -> start.plusYears(n);
            case DECADE -> start.plusYears(10L * n);
            case CENTURY -> start.plusYears(100L * n);
        };
    }

    /** Last day of the unit that begins with {@code start}. */
    LocalDate end(LocalDate start) {
        return this == WEEKEND ? start.plusDays(1) : plus(start, 1).minusDays(1);
    }
}
