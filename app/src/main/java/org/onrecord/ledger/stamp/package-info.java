/**
 * Stamps of time by an authority outside (RFC 3161): who signed which hash, and when. The only part of the ledger that speaks over the
 * network, and only when a person asks; what it sends is one hash and a random number.
 */
@NullMarked
package org.onrecord.ledger.stamp;

import org.jspecify.annotations.NullMarked;
