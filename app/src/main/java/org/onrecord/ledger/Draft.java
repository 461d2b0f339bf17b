package org.onrecord.ledger;

import java.util.Optional;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.model.Entry;

/**
 * An entry about to be recorded.
 *
 * @param already number of the entry that says the same and counts still: then nothing is to be recorded
 * @param what in words, for the person who decided
 */
record Draft(Entry.Operation kind, String subject, JsonObject payload, Optional<Long> already, String what) {

    static Draft of(Entry.Operation kind, String subject, JsonObject payload, String what) {
        return new Draft(kind, subject, payload, Optional.empty(), what);
    }

    static Draft already(long entry, String subject, String what) {
        return new Draft(Entry.Operation.REVIEW, subject, new JsonObject(), Optional.of(entry), what);
    }
}
