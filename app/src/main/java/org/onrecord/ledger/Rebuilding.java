package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.model.Entry;

/** Replays all entries into empty derived tables. */
final class Rebuilding {

    /** Every derived table with its primary key. */
    enum Table {
        DOCUMENT("document", "id, version"),
        ASSERTION("assertion", "seq"),
        CLAIM("claim", "id, seq"),
        DECISION("decision", "seq"),
        DECISION_CLAIM("decision_claim", "seq, root"),
        TRAIT("trait", "code, document"),
        COMMON_TRAIT("common_trait", "code"),
        BEARING("bearing", "document"),
        INCIDENT("incident", "id"),
        MEMBERSHIP("membership", "incident, claim, seq"),
        LINK("link", "claim, incident"),
        RELATION("relation", "from_claim, to_claim, kind"),
        FAMILY("family", "id, document"),
        ESTIMATE("estimate", "incident, place_in_incident"),
        DISCLOSURE("disclosure", "incident, place_in_incident"),
        DERIVATION("derivation", "name");

        final String sql;
        final String key;

        Table(String sql, String key) {
            this.sql = sql;
            this.key = key;
        }
    }

    private Rebuilding() {}

    static void empty(Handle handle) {
        List<Table> tables = new ArrayList<>(List.of(Table.values()));
        Collections.reverse(tables);
        tables.forEach(table -> handle.execute("delete from " + table.sql));
    }

    /** From the entries of {@code from} into the derived tables of {@code to}, which may be the same database. */
    static void replay(Handle from, Handle to) {
        Replay replay = new Replay(to);
        long last = 0;
        while (true) {
            Optional<Entry> next = Entries.find(from, last + 1);
            if (next.isEmpty()) {
                return;
            }
            Optional<JsonObject> payload = Entries.payload(from, next.get().seq());
            payload.ifPresent(p -> replay.apply(next.get(), p));
            last++;
        }
    }
}
