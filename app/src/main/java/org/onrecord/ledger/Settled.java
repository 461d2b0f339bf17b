package org.onrecord.ledger;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Entry;

/** How a ledger is run, by what was decided last. */
final class Settled {

    private Settled() {}

    /** One person's, where nobody said otherwise. */
    static Mode mode(Handle handle, long last) {
        return Decided.at(handle, last, List.of(Entry.Operation.MODE)).stream()
                .reduce((a, b) -> b)
                .flatMap(d -> Mode.find(d.body().string("mode")))
                .orElse(Mode.SOLO);
    }
}
