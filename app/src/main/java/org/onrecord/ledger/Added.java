package org.onrecord.ledger;

import java.util.List;

/**
 * What became of one article that was added.
 *
 * @param document its id in this ledger
 * @param input the id that the input gave
 * @param version from 1
 * @param claims how many claims of it stand now
 * @param differing names of the details (published, title …) in which an article already held differs from what was given; what is held
 *     stays
 */
public record Added(Outcome outcome, String document, String input, int version, int claims, List<String> differing) {

    public Added {
        differing = List.copyOf(differing);
    }

    /** The closed set of what can become of it. */
    public enum Outcome {
        /** Already held, and read by the same engine: nothing was recorded. */
        UNCHANGED,
        /** A document that was not held before. */
        NEW,
        /** Another text under the key of a document that was held. */
        NEW_VERSION,
        /** The same text, read by another engine: its claims stand now. */
        READ_AGAIN
    }
}
