package org.onrecord.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.ledger.json.JsonText;
import org.onrecord.model.Entry;

/**
 * A decision as the tables keep it.
 *
 * @param seq of its entry
 * @param body its payload
 */
record Decided(long seq, Entry.Operation kind, String subject, String actor, Instant recorded, JsonObject body) {

    /** What counts at a moment, its last entry bound as {@code last}. */
    static final String STANDING = "d.seq <= :last and (d.until is null or d.until > :last)";

    static Decided of(ResultSet row) throws SQLException {
        return new Decided(
                row.getLong("seq"),
                Entry.Operation.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("actor"),
                Instant.parse(row.getString("recorded")),
                JsonText.read(row.getString("body")));
    }

    /** All that counts now and is about {@code subject}, in the order in which it was decided. */
    static List<Decided> on(Handle handle, String subject) {
        return handle.createQuery("select * from decision where subject = :subject and until is null order by seq")
                .bind("subject", subject)
                .map((row, context) -> of(row))
                .list();
    }

    /** All of these kinds that counted at a moment, in the order in which they were decided. */
    static List<Decided> at(Handle handle, long last, List<Entry.Operation> kinds) {
        return handle.createQuery(
                        "select d.* from decision d where " + STANDING + " and d.kind in (<kinds>) order by d.seq")
                .bind("last", last)
                .bindList("kinds", kinds.stream().map(Enum::name).toList())
                .map((row, context) -> of(row))
                .list();
    }

    /** The one that entry {@code seq} recorded, where it counts still. */
    static Optional<Decided> find(Handle handle, long seq) {
        return handle.createQuery("select * from decision where seq = :seq and until is null")
                .bind("seq", seq)
                .map((row, context) -> of(row))
                .findOne();
    }

    /** True where something that counts now was decided on a claim or on where it belongs. */
    static boolean isTouched(Handle handle, String claim, String root) {
        return handle.createQuery("""
                        select count(*) from decision d where d.until is null and (d.subject = :claim
                            or d.seq in (select c.seq from decision_claim c where c.root = :root))""")
                        .bind("claim", claim)
                        .bind("root", root)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    String why() {
        return body.findString("why").orElse("");
    }
}
