package org.onrecord.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.ledger.json.AstralPoints;
import org.onrecord.ledger.json.ClaimJson;
import org.onrecord.ledger.json.DocumentJson;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.ledger.json.Points;
import org.onrecord.ledger.json.SketchText;
import org.onrecord.model.Article;
import org.onrecord.model.Claim;
import org.onrecord.model.Days;
import org.onrecord.model.Document;
import org.onrecord.model.Entry;
import org.onrecord.model.Figure;

/**
 * What an entry does to the derived tables. Recording and rebuilding both go this way, so that what stands after the one is what stands
 * after the other.
 */
final class Replay {

    private final Handle handle;

    Replay(Handle handle) {
        this.handle = handle;
    }

    void apply(Entry entry, JsonObject payload) {
        switch (entry.kind()) {
            case DOCUMENT -> document(entry, payload);
            case ASSERT -> assertion(entry, payload);
            case LINK -> link(entry, payload);
            case ERASE -> erase(entry);
            default -> throw new IllegalStateException("nothing writes such entries yet: " + entry.kind());
        }
    }

    private void document(Entry entry, JsonObject payload) {
        Document document = DocumentJson.read(payload);
        Article article = Article.of(document, LocalDate.ofInstant(entry.recorded(), ZoneOffset.UTC));
        handle.createUpdate("update document set until = :seq where id = :id and until is null")
                .bind("seq", entry.seq())
                .bind("id", entry.subject())
                .execute();
        handle.createUpdate("""
                        insert into document (id, version, seq, key, input, url, publisher, title, published, known, language,
                            sha256, sketch, astral)
                        values (:id, :version, :seq, :key, :input, :url, :publisher, :title, :published, :known, :language,
                            :sha256, :sketch, :astral)""")
                .bind("id", entry.subject())
                .bind("version", payload.integer("version"))
                .bind("seq", entry.seq())
                .bind("key", document.key())
                .bind("input", document.id())
                .bind("url", document.url())
                .bind("publisher", document.publisher())
                .bind("title", document.title())
                .bind("published", document.published().map(LocalDate::toString))
                .bind("known", article.known().toString())
                .bind("language", document.language().tag())
                .bind("sha256", document.sha256())
                .bind("sketch", SketchText.write(document.sketch()))
                .bind("astral", AstralPoints.places(document.text()))
                .execute();
    }

    private void assertion(Entry entry, JsonObject payload) {
        String document = entry.subject();
        long version = payload.integer("version");
        for (String table : List.of("assertion", "claim")) {
            handle.createUpdate("update " + table
                            + " set until = :seq where document = :document and version = :version and until is null")
                    .bind("seq", entry.seq())
                    .bind("document", document)
                    .bind("version", version)
                    .execute();
        }
        handle.createUpdate(
                        "insert into assertion (seq, document, version, engine) values (:seq, :document, :version, :engine)")
                .bind("seq", entry.seq())
                .bind("document", document)
                .bind("version", version)
                .bind("engine", payload.object("engine").toString())
                .execute();
        claims(entry, version, payload.objects("claims"));
    }

    private void claims(Entry entry, long version, List<JsonObject> claims) {
        if (claims.isEmpty()) {
            return;
        }
        record Row(String known, String astral) {}
        Row row = handle.createQuery("select known, astral from document where id = :id and version = :version")
                .bind("id", entry.subject())
                .bind("version", version)
                .map((r, context) -> new Row(r.getString("known"), r.getString("astral")))
                .one();
        Points points = AstralPoints.of(row.astral());
        PreparedBatch batch = handle.prepareBatch("""
                insert into claim (id, seq, document, version, place_in_document, root, about, outcome, stance, side, source,
                    low, high, from_day, to_day, known, evidence, body)
                values (:id, :seq, :document, :version, :place, :root, :about, :outcome, :stance, :side, :source,
                    :low, :high, :from, :to, :known, :evidence, :body)""");
        int place = 0;
        for (JsonObject json : claims) {
            Claim claim = ClaimJson.read(json, points);
            Optional<Figure> figure = claim.figure().map(c -> c.value());
            Optional<Days> when = claim.when().map(c -> c.value());
            batch.bind("id", claim.id())
                    .bind("seq", entry.seq())
                    .bind("document", entry.subject())
                    .bind("version", version)
                    .bind("place", place++)
                    .bind("root", json.string("root"))
                    .bind("about", claim.subject().value().code())
                    .bind("outcome", claim.outcome().map(o -> o.code()).orElse(""))
                    .bind("stance", claim.stance().value().code())
                    .bind("side", claim.victims().side().orElse(""))
                    .bind("source", claim.source().map(c -> c.value().name()).orElse(""))
                    .bind("low", figure.flatMap(f -> boxed(f.low())))
                    .bind("high", figure.flatMap(f -> boxed(f.high())))
                    .bind("from", when.map(d -> d.from().toString()))
                    .bind("to", when.map(d -> d.to().toString()))
                    .bind("known", row.known())
                    .bind("evidence", json.object("evidence").string("exact"))
                    .bind("body", json.toString())
                    .add();
        }
        batch.execute();
    }

    private static Optional<Long> boxed(OptionalLong value) {
        return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
    }

    private void link(Entry entry, JsonObject payload) {
        handle.execute("delete from derivation");
        handle.createUpdate("insert into derivation (name, value) values ('deriver', :version)")
                .bind("version", payload.string("deriver"))
                .execute();
        for (JsonObject incident : payload.objects("incidents")) {
            String id = incident.string("id");
            boolean isNew = handle.createQuery("select count(*) from incident where id = :id")
                            .bind("id", id)
                            .mapTo(Long.class)
                            .one()
                    == 0;
            if (isNew) {
                handle.createUpdate("insert into incident (id, seq) values (:id, :seq)")
                        .bind("id", id)
                        .bind("seq", entry.seq())
                        .execute();
            }
            Set<String> wanted = new HashSet<>(incident.strings("claims"));
            Set<String> held = members(id);
            change(
                    "update membership set until = :seq where incident = :incident and claim = :claim and until is null",
                    id,
                    without(held, wanted),
                    entry.seq());
            change(
                    "insert into membership (incident, claim, seq) values (:incident, :claim, :seq)",
                    id,
                    without(wanted, held),
                    entry.seq());
        }
        for (JsonObject ended : payload.objects("ended")) {
            handle.createUpdate("update membership set until = :seq where incident = :id and until is null")
                    .bind("seq", entry.seq())
                    .bind("id", ended.string("id"))
                    .execute();
            handle.createUpdate("""
                            update incident set until = :seq, into_id = :into, known = null, from_day = null, to_day = null,
                                body = null
                            where id = :id""")
                    .bind("seq", entry.seq())
                    .bind("into", ended.findString("into"))
                    .bind("id", ended.string("id"))
                    .execute();
        }
    }

    private void erase(Entry entry) {
        handle.createUpdate("delete from document where id = :id")
                .bind("id", entry.subject())
                .execute();
        for (String table : List.of("assertion", "claim")) {
            handle.createUpdate("delete from " + table + " where document = :id")
                    .bind("id", entry.subject())
                    .execute();
        }
    }

    private Set<String> members(String incident) {
        return new HashSet<>(handle.createQuery("select claim from membership where incident = :id and until is null")
                .bind("id", incident)
                .mapTo(String.class)
                .list());
    }

    private void change(String sql, String incident, Set<String> claims, long seq) {
        if (claims.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(sql);
        for (String claim : claims) {
            batch.bind("incident", incident)
                    .bind("claim", claim)
                    .bind("seq", seq)
                    .add();
        }
        batch.execute();
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
