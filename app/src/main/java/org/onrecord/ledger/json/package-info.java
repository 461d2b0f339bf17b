/**
 * The form in which the ledger keeps what it is told: values of the model as canonical JSON (RFC 8785), and back, without loss.
 *
 * <p>Numbers are whole; decimals travel as strings, so that one value has one spelling. Absent values are absent keys. Offsets are code
 * points of the document's text. Nothing here knows a database.
 */
@NullMarked
package org.onrecord.ledger.json;

import org.jspecify.annotations.NullMarked;
