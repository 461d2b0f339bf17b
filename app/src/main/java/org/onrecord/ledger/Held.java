package org.onrecord.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Article;
import org.onrecord.model.Document;

/**
 * A version of a document that the ledger holds already.
 *
 * @param engine canonical JSON of what read its claims last
 */
record Held(String id, int version, Article article, String engine) {

    /** All versions under a key, oldest first. */
    static List<Held> byKey(Handle handle, String key) {
        return handle.createQuery("""
                        select d.*, a.engine from document d
                        join assertion a on a.document = d.id and a.version = d.version and a.until is null
                        where d.key = :key order by d.version""")
                .bind("key", key)
                .map((row, context) -> new Held(
                        row.getString("id"), row.getInt("version"), Documents.article(row), row.getString("engine")))
                .list();
    }

    String sha256() {
        return article.sha256();
    }

    /** Names of the details in which {@code other} differs though its text is the same. */
    List<String> differing(Document other) {
        List<String> names = new ArrayList<>();
        differ(names, "url", article.url(), other.url());
        differ(names, "publisher", article.publisher(), other.publisher());
        differ(names, "title", article.title(), other.title());
        differ(
                names,
                "published",
                article.published().map(LocalDate::toString),
                other.published().map(LocalDate::toString));
        differ(
                names,
                "language",
                Optional.of(article.language().tag()),
                Optional.of(other.language().tag()));
        return names;
    }

    private static void differ(List<String> names, String name, Optional<String> held, Optional<String> given) {
        if (given.isPresent() && !given.equals(held)) {
            names.add(name);
        }
    }
}
