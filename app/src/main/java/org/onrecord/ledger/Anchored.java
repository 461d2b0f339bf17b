package org.onrecord.ledger;

import org.onrecord.ledger.stamp.Stamp;

/**
 * That the head of a ledger was stamped.
 *
 * @param entries how many there were
 * @param head the hash of the last one
 */
public record Anchored(long entries, String head, Stamp stamp) {}
