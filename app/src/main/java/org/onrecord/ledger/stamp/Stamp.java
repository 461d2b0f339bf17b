package org.onrecord.ledger.stamp;

import java.time.Instant;

/**
 * What a token proves: that its signer knew the hash at that time.
 *
 * @param time as the authority tells it
 * @param signer the name in the signer's certificate
 * @param trusted true where that certificate was followed to a trusted root
 */
public record Stamp(Instant time, String signer, boolean trusted) {}
