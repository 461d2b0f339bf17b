package org.onrecord.model;

import java.time.Instant;

/**
 * One line of the ledger. The hash covers every other field and so, through {@code previous}, all lines before; the payload stands
 * apart, bound by the commitment, so that erasing it leaves the chain whole.
 *
 * @param seq from 1, without gaps
 * @param recorded when the ledger took it
 * @param actor who acted
 * @param subject random id of what it is about, never a hash of content
 * @param commitment HMAC-SHA-256 of the payload's canonical bytes under a random salt, hexadecimal
 * @param previous hash of the line before; 64 zeros for the first
 * @param hash SHA-256 of this line's other fields, hexadecimal
 */
public record Entry(
        long seq,
        Instant recorded,
        String actor,
        Operation kind,
        String subject,
        String commitment,
        String previous,
        String hash) {

    /** The closed set of things that can happen to a ledger. */
    public enum Operation {
        /** A version of a document was captured. */
        DOCUMENT,
        /** An engine, or a person, says which claims stand in a version. */
        ASSERT,
        /** The program linked claims into incidents. */
        LINK,
        /** A person put another value in the place of one that was read. */
        CORRECT,
        /** A person took a claim back: its source withdrew it, or it was never made. */
        RETRACT,
        /** A person put a claim into another incident. */
        MOVE,
        /** A person made one incident of several. */
        MERGE,
        /** A person took claims out of an incident into one of their own. */
        SPLIT,
        /** A person said that incidents are never one. */
        APART,
        /** A person accepted, rejected or disputed a claim. */
        REVIEW,
        /** A person graded a source's reliability and a claim's credibility. */
        GRADE,
        /** A person said how far something may be shown. */
        RESTRICT,
        /** A person stood up for an incident as it was then. */
        PUBLISH,
        /** A person took back a decision: it counts no longer. */
        REVOKE,
        /** From here on the ledger is one person's, or a team's. */
        MODE,
        /** Payloads are gone. */
        ERASE
    }
}
