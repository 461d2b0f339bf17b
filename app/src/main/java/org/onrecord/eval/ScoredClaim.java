package org.onrecord.eval;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A claim as far as it is scored, the same for gold and output.
 *
 * @param evidence the sentence it rests on
 * @param figure the number word; absent where the claim has none
 * @param low lower bound, inclusive; absent where none is known
 * @param high upper bound, inclusive; absent where none is known
 * @param honest whether the words it says stand at its spans do stand there
 * @param incident the incident it belongs to, where one is given
 */
record ScoredClaim(
        String about,
        Optional<String> outcome,
        Range evidence,
        Optional<Range> figure,
        OptionalLong low,
        OptionalLong high,
        boolean honest,
        Slots slots,
        Optional<String> incident) {

    /** What it is counted under: the outcome, or else what it is about. */
    String topic() {
        return outcome.orElse(about);
    }

    boolean sameBounds(ScoredClaim other) {
        return low.equals(other.low) && high.equals(other.high);
    }

    /** The words a reader wants to see marked. */
    Range focus() {
        return figure.orElse(evidence);
    }

    /** In a few words, for a list of differences. */
    String brief() {
        String bounds = figure.isEmpty() ? "no figure" : bound(low) + ".." + bound(high);
        return topic() + " " + bounds + " " + slots.stance().orElse("no stance");
    }

    private static String bound(OptionalLong bound) {
        return bound.isPresent() ? Long.toString(bound.getAsLong()) : "?";
    }
}
