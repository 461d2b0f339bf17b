package org.onrecord.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
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
            case LINK -> new LinkReplay(handle, entry.seq()).apply(payload);
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
}
