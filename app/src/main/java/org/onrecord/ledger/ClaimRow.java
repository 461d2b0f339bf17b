package org.onrecord.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.onrecord.ledger.json.ClaimJson;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.ledger.json.JsonText;
import org.onrecord.ledger.json.Points;
import org.onrecord.model.Claim;
import org.onrecord.model.Days;
import org.onrecord.model.Figure;

/**
 * A claim as it stands from one entry on.
 *
 * @param seq of the entry
 * @param known the day from which its document is known
 * @param body the claim as it stands
 * @param reading where a person decided on what it says: the claim as the engine reads it
 * @param offFrom the day from which it counts no longer
 * @param pending why it waits for a person
 */
record ClaimRow(
        String id,
        long seq,
        String document,
        long version,
        long place,
        String root,
        String known,
        JsonObject body,
        Origin origin,
        Optional<JsonObject> reading,
        Optional<String> offFrom,
        Optional<Pending> pending) {

    /** Whose claim it is. */
    enum Origin {
        /** The engine in use reads it. */
        ENGINE,
        /** A person put it in. */
        PERSON,
        /** An engine read it once and the one in use does not; it stays because a person decided on it. */
        KEPT;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static ClaimRow of(ResultSet row) throws SQLException {
        return new ClaimRow(
                row.getString("id"),
                row.getLong("seq"),
                row.getString("document"),
                row.getLong("version"),
                row.getLong("place_in_document"),
                row.getString("root"),
                row.getString("known"),
                JsonText.read(row.getString("body")),
                Origin.valueOf(row.getString("origin").toUpperCase(java.util.Locale.ROOT)),
                Optional.ofNullable(row.getString("reading")).map(JsonText::read),
                Optional.ofNullable(row.getString("off_from")),
                Optional.ofNullable(row.getString("pending")).flatMap(Pending::find));
    }

    /** Those that stand now in a version of a document, as they stand in the text. */
    static List<ClaimRow> ofVersion(Handle handle, String document, long version) {
        return handle.createQuery("""
                        select * from claim where document = :document and version = :version and until is null
                        order by place_in_document, id""")
                .bind("document", document)
                .bind("version", version)
                .map((row, context) -> of(row))
                .list();
    }

    /** The one that stands now under this id. */
    static Optional<ClaimRow> find(Handle handle, String id) {
        return handle.createQuery("select * from claim where id = :id and until is null")
                .bind("id", id)
                .map((row, context) -> of(row))
                .findOne();
    }

    /** As the engine, or the person who put it in, told it first. */
    JsonObject told() {
        return reading.orElse(body);
    }

    /** True where a person decided what it says. */
    boolean isDecided() {
        return origin == Origin.PERSON || reading.isPresent();
    }

    ClaimRow from(long entry) {
        return new ClaimRow(id, entry, document, version, place, root, known, body, origin, reading, offFrom, pending);
    }

    ClaimRow at(long newPlace) {
        return new ClaimRow(id, seq, document, version, newPlace, root, known, body, origin, reading, offFrom, pending);
    }

    ClaimRow saying(JsonObject newBody, Optional<JsonObject> newReading, Optional<String> newOffFrom) {
        return new ClaimRow(
                id, seq, document, version, place, root, known, newBody, origin, newReading, newOffFrom, pending);
    }

    ClaimRow waiting(Origin newOrigin, Optional<Pending> newPending) {
        return new ClaimRow(
                id, seq, document, version, place, root, known, body, newOrigin, reading, offFrom, newPending);
    }

    /** Ends what stands under this id, from this row's entry on. */
    static void end(Handle handle, String id, long entry) {
        handle.createUpdate("update claim set until = :seq where id = :id and until is null")
                .bind("seq", entry)
                .bind("id", id)
                .execute();
    }

    static void insert(Handle handle, List<ClaimRow> rows, Points points) {
        if (rows.isEmpty()) {
            return;
        }
        Batch.run(
                handle,
                "insert into claim (id, seq, document, version, place_in_document, root, about, outcome, stance, side, source,"
                        + " low, high, from_day, to_day, known, evidence, body, origin, reading, off_from, pending)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows.stream()
                        .map(row -> row.values(ClaimJson.read(row.body(), points)))
                        .toList());
    }

    private List<@Nullable Object> values(Claim claim) {
        Optional<Figure> figure = claim.figure().map(c -> c.value());
        Optional<Days> when = claim.when().map(c -> c.value());
        return Rows.of(
                id,
                seq,
                document,
                version,
                place,
                root,
                claim.subject().value().code(),
                claim.outcome().map(o -> o.code()).orElse(""),
                claim.stance().value().code(),
                claim.victims().side().orElse(""),
                claim.source().map(c -> c.value().name()).orElse(""),
                figure.flatMap(f -> boxed(f.low())).orElse(null),
                figure.flatMap(f -> boxed(f.high())).orElse(null),
                when.map(d -> d.from().toString()).orElse(null),
                when.map(d -> d.to().toString()).orElse(null),
                known,
                body.object("evidence").string("exact"),
                body.toString(),
                origin.code(),
                reading.map(JsonObject::toString).orElse(null),
                offFrom.orElse(null),
                pending.map(Pending::code).orElse(null));
    }

    private static Optional<Long> boxed(OptionalLong value) {
        return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
    }
}
