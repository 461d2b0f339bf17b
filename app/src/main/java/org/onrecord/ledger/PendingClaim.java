package org.onrecord.ledger;

import org.onrecord.model.KnownClaim;

/**
 * A claim that waits for a person.
 *
 * @param claim as it stands
 * @param reading what the engine in use reads in its place, in short; empty where it reads nothing
 */
public record PendingClaim(KnownClaim claim, Pending why, String reading) {}
