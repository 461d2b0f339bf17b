package org.onrecord.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.json.CanonicalJson;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.ledger.json.JsonText;
import org.onrecord.model.Entry;
import org.onrecord.model.Sha256;

/** The lines of the ledger: appended, read, never changed. */
final class Entries {

    private Entries() {}

    /** The last line. */
    static Optional<Entry> head(Handle handle) {
        return handle.createQuery("select * from entry order by seq desc limit 1")
                .map((row, context) -> entry(row))
                .findOne();
    }

    static Optional<Entry> find(Handle handle, long seq) {
        return handle.createQuery("select * from entry where seq = :seq")
                .bind("seq", seq)
                .map((row, context) -> entry(row))
                .findOne();
    }

    /** Number of the last line recorded at {@code moment} or before; 0 where there is none. */
    static long lastAt(Handle handle, Instant moment) {
        return handle.createQuery(
                        "select seq from entry where recorded <= :moment order by recorded desc, seq desc limit 1")
                .bind("moment", Moments.text(moment))
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    /** The payload of a line, empty where it was erased. */
    static Optional<JsonObject> payload(Handle handle, long seq) {
        return handle.createQuery("select content from payload where seq = :seq")
                .bind("seq", seq)
                .map((row, context) -> JsonText.read(Packing.unpack(row.getBytes("content"))))
                .findOne();
    }

    /** The line in a row of {@code entry}. */
    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("seq"),
                Instant.parse(row.getString("recorded")),
                row.getString("actor"),
                Entry.Operation.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("commitment"),
                row.getString("previous"),
                row.getString("hash"));
    }

    /** Appends within one transaction. */
    static final class Appender {

        private final Handle handle;
        private final Instant recorded;
        private final Ids ids;
        private final String actor;
        private Optional<Entry> head;

        Appender(Handle handle, LedgerOptions options) {
            this.handle = handle;
            this.ids = new Ids(options.random());
            this.actor = options.actor();
            this.head = head(handle);
            Instant now = Moments.written(options.clock().instant());
            this.recorded = head.map(Entry::recorded).filter(now::isBefore).orElse(now);
        }

        /**
         * All lines of a transaction bear one moment, so that no moment shows half of it; and none is earlier than the line before,
         * whatever the machine's clock does.
         */
        Entry append(Entry.Operation kind, String subject, JsonObject payload) {
            byte[] plain = CanonicalJson.bytes(payload);
            byte[] salt = ids.salt();
            Entry entry = Chain.entry(
                    head.map(Entry::seq).orElse(0L) + 1,
                    recorded,
                    actor,
                    kind,
                    subject,
                    Chain.commitment(salt, plain),
                    head.map(Entry::hash).orElse(Chain.BEGINNING));
            write(handle, entry);
            writePayload(handle, entry.seq(), salt, plain);
            head = Optional.of(entry);
            return entry;
        }
    }

    /** A line as it stands, with nothing checked. */
    static void write(Handle handle, Entry entry) {
        Batch.run(
                handle,
                "insert into entry (seq, recorded, actor, kind, subject, commitment, previous, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                List.of(List.of(
                        entry.seq(),
                        Moments.text(entry.recorded()),
                        entry.actor(),
                        entry.kind().name(),
                        entry.subject(),
                        entry.commitment(),
                        entry.previous(),
                        entry.hash())));
    }

    /** @param plain canonical bytes of the payload of the line {@code seq}, which is there */
    static void writePayload(Handle handle, long seq, byte[] salt, byte[] plain) {
        byte[] content = Packing.pack(plain);
        Batch.run(
                handle,
                "insert into payload (seq, salt, content, packed) values (?, ?, ?, ?)",
                List.of(List.<Object>of(seq, salt, content, Sha256.of(content))));
    }
}
