package org.onrecord.eval;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something happened, both ends included.
 *
 * @param from the first day
 * @param to the last day
 */
record Interval(LocalDate from, LocalDate to) {

    /** From two keys of an object; absent without the first day, one day long without the last. */
    static Optional<Interval> find(Field field) {
        return field.findDay("from")
                .map(from -> new Interval(from, field.findDay("to").orElse(from)));
    }

    /** Both unknown, or the days that both share are at least half of the days that either covers. */
    static boolean same(Optional<Interval> a, Optional<Interval> b) {
        return a.isPresent() && b.isPresent() ? a.get().mostlyIs(b.get()) : a.isEmpty() && b.isEmpty();
    }

    private boolean mostlyIs(Interval other) {
        long first = from.toEpochDay();
        long last = to.toEpochDay();
        long otherFirst = other.from.toEpochDay();
        long otherLast = other.to.toEpochDay();
        long shared = Math.min(last, otherLast) - Math.max(first, otherFirst) + 1;
        long either = Math.max(last, otherLast) - Math.min(first, otherFirst) + 1;
        return shared > 0 && 2 * shared >= either;
    }

    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + ".." + to;
    }
}
