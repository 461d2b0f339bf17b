package org.onrecord.model;

/**
 * How one claim stands to another of the same incident.
 *
 * @param from id of the claim that does it
 * @param to id of the claim it is done to
 * @param why one clause that a person can read
 */
public record Relation(String from, String to, Kind kind, String why) {

    public Relation {
        if (from.equals(to)) {
            throw new IllegalArgumentException("a claim stands in no relation to itself: " + from);
        }
    }

    /** The closed set of relations. */
    public enum Kind {
        /** The same figure for the same people, told again. */
        REPEATS,
        /** A later, higher figure of the same voice, or of another official of its side. */
        REVISES_UP,
        /** A later, lower figure of the same voice, or of another official of its side. */
        REVISES_DOWN,
        /** The people of {@code to} are among those of {@code from}. */
        INCLUDES,
        /** The people of {@code from} are among those of {@code to}. */
        PART_OF,
        /** Another voice gives bounds for the same people that cannot both be true. */
        CONTRADICTS,
        /** The source of {@code from} says that {@code to} is not so. */
        DENIES
    }
}
