package org.onrecord.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.ledger.json.AstralPoints;
import org.onrecord.ledger.json.DocumentJson;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.ledger.json.SketchText;
import org.onrecord.model.Article;
import org.onrecord.model.Document;
import org.onrecord.model.Entry;

/**
 * What an entry does to the derived tables. Recording and rebuilding both go this way, so that what stands after the one is what stands
 * after the other.
 */
final class Replay {

    private final Handle handle;
    private final Touched touched;

    Replay(Handle handle) {
        this.handle = handle;
        this.touched = new Touched(handle);
    }

    /** What all that was applied touched. */
    Touched touched() {
        return touched;
    }

    void apply(Entry entry, JsonObject payload) {
        touched.note(entry, payload);
        switch (entry.kind()) {
            case DOCUMENT -> document(entry, payload);
            case ASSERT -> assertion(entry, payload);
            case LINK -> link(entry, payload);
            case ERASE -> erase(entry);
            case CORRECT, RETRACT, MOVE, MERGE, SPLIT, APART, REVIEW, GRADE, RESTRICT, PUBLISH, REVOKE, MODE ->
                new DecisionReplay(handle).apply(entry, payload);
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
                            sha256, sketch, astral, capture)
                        values (:id, :version, :seq, :key, :input, :url, :publisher, :title, :published, :known, :language,
                            :sha256, :sketch, :astral, :capture)""")
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
                .bind("capture", payload.findString("capture"))
                .execute();
    }

    private void assertion(Entry entry, JsonObject payload) {
        String document = entry.subject();
        long version = payload.integer("version");
        AssertedClaims claims = new AssertedClaims(handle, entry, version);
        Optional<JsonObject> engine = payload.findObject("engine");
        if (engine.isEmpty()) {
            payload.objects("claims").forEach(claims::byPerson);
            return;
        }
        handle.createUpdate(
                        "update assertion set until = :seq where document = :document and version = :version and until is null")
                .bind("seq", entry.seq())
                .bind("document", document)
                .bind("version", version)
                .execute();
        handle.createUpdate(
                        "insert into assertion (seq, document, version, engine) values (:seq, :document, :version, :engine)")
                .bind("seq", entry.seq())
                .bind("document", document)
                .bind("version", version)
                .bind("engine", engine.get().toString())
                .execute();
        claims.byEngine(payload.objects("claims"));
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
            String stands = isNew
                    ? "insert into incident (id, seq) values (:id, :seq)"
                    : "update incident set until = null, into_id = null where id = :id and until is not null and seq < :seq";
            handle.createUpdate(stands).bind("id", id).bind("seq", entry.seq()).execute();
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
                                place = null, country = null, total = null, body = null
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
        handle.createUpdate("delete from decision_claim where seq in (select seq from decision where document = :id)")
                .bind("id", entry.subject())
                .execute();
        for (String table : List.of("assertion", "claim", "decision")) {
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
