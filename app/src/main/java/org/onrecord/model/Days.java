package org.onrecord.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Calendar days of the place, both ends included; {@code from} is not after {@code to}. */
public record Days(LocalDate from, LocalDate to) {

    public Days {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("days run forward, not from " + from + " to " + to);
        }
    }

    public static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /** Number of days, at least 1. */
    public long length() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    public boolean overlaps(Days other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The shortest stretch that holds both. */
    public Days hull(Days other) {
        return new Days(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }

    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + ".." + to;
    }
}
