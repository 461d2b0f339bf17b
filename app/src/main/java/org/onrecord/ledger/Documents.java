package org.onrecord.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.json.DocumentJson;
import org.onrecord.ledger.json.EngineJson;
import org.onrecord.ledger.json.JsonText;
import org.onrecord.ledger.json.SketchText;
import org.onrecord.model.Article;
import org.onrecord.model.Entry;
import org.onrecord.model.Language;

/** Reads documents as of a point on both axes. */
final class Documents {

    /** Of a document {@code d} this version is the last that counts. */
    static final String STANDING = """
            d.seq <= :last and d.known <= :day and not exists (select 1 from document newer
                where newer.id = d.id and newer.version > d.version and newer.seq <= :last and newer.known <= :day)""";

    private Documents() {}

    static List<DocumentCard> list(Handle handle, Moment at) {
        return at.bind(handle.createQuery("""
                        select d.*, e.recorded,
                            (select count(*) from claim c where c.document = d.id and c.version = d.version
                                and c.seq <= :last and (c.until is null or c.until > :last)
                                and (c.off_from is null or c.off_from > :day)) as claims
                        from document d join entry e on e.seq = d.seq
                        where %s
                        order by d.seq""".formatted(STANDING)))
                .map((row, context) -> new DocumentCard(
                        article(row),
                        row.getString("input"),
                        row.getInt("version"),
                        Instant.parse(row.getString("recorded")),
                        row.getInt("claims")))
                .list();
    }

    /** By the ledger's id or its beginning, else by the input's id. */
    static Optional<StoredDocument> find(Handle handle, String id, Moment at) {
        List<Found> found = find(handle, "d.id = :id or d.input = :id", id, at);
        if (found.isEmpty() && id.startsWith("d-")) {
            found = find(handle, "d.id >= :id and d.id < :id || '~'", id, at);
        }
        if (found.size() > 1) {
            throw Refusal.ambiguous(
                    id, "document", found.stream().map(f -> f.article().id()).toList());
        }
        return found.stream().findFirst().map(f -> stored(handle, f, at));
    }

    private record Found(Article article, int version, long seq) {}

    private static List<Found> find(Handle handle, String condition, String id, Moment at) {
        return at.bind(handle.createQuery(
                        "select d.* from document d where (%s) and %s".formatted(condition, STANDING)))
                .bind("id", id)
                .map((row, context) -> new Found(article(row), row.getInt("version"), row.getLong("seq")))
                .list();
    }

    private static StoredDocument stored(Handle handle, Found found, Moment at) {
        Entry entry = Entries.find(handle, found.seq()).orElseThrow();
        String engine = handle.createQuery("""
                        select engine from assertion where document = :id and version = :version
                            and seq <= :last and (until is null or until > :last)""")
                .bind("id", found.article().id())
                .bind("version", found.version())
                .bind("last", at.seq())
                .mapTo(String.class)
                .one();
        return new StoredDocument(
                found.article().id(),
                found.version(),
                found.article(),
                DocumentJson.read(Entries.payload(handle, found.seq()).orElseThrow()),
                entry.recorded(),
                entry.actor(),
                EngineJson.read(JsonText.read(engine)));
    }

    /** The card in a row of {@code document}. */
    static Article article(ResultSet row) throws SQLException {
        return article(row, row.getString("id"));
    }

    /** The same, in a row whose {@code id} is another thing's. */
    static Article article(ResultSet row, String id) throws SQLException {
        return new Article(
                id,
                Optional.ofNullable(row.getString("url")),
                Optional.ofNullable(row.getString("publisher")),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
                LocalDate.parse(row.getString("known")),
                new Language(row.getString("language")),
                row.getString("sha256"),
                SketchText.read(row.getString("sketch")));
    }
}
