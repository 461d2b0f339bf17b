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
        DOCUMENT,
        ASSERT,
        LINK,
        CORRECT,
        RETRACT,
        MERGE,
        SPLIT,
        REVIEW,
        GRADE,
        RESTRICT,
        PUBLISH,
        ERASE
    }
}
