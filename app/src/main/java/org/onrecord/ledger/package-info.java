/**
 * The ledger: what was recorded, by whom and when, so that nothing is lost and nothing is changed unseen.
 *
 * <p>Entries are the truth: each is bound to the one before by its hash and to its payload by a commitment, so that a payload may be
 * erased and the chain still stand. Everything else in the file is derived from them in the same transaction, can be dropped and built
 * again, and answers what is held now; what was known on a day, as recorded at a moment, is worked out from the same rows. One file of
 * SQLite, or a PostgreSQL database, with one code. {@code docs/ledger.md} tells the format.
 */
@NullMarked
package org.onrecord.ledger;

import org.jspecify.annotations.NullMarked;
