package org.onrecord.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.onrecord.ledger.json.AstralPoints;
import org.onrecord.ledger.json.ClaimJson;
import org.onrecord.ledger.json.JsonText;
import org.onrecord.ledger.json.Points;
import org.onrecord.model.Article;
import org.onrecord.model.Claim;
import org.onrecord.model.KnownClaim;

/** Reads claims as of a point on both axes: in the order in which their documents were recorded, then as they stand in the text. */
final class Claims {

    private record Page(Article article, Points points) {}

    private Claims() {}

    static List<KnownClaim> all(Handle handle, Moment at) {
        return select(handle, at, "true", List.of());
    }

    static List<KnownClaim> ofDocument(Handle handle, Moment at, String document) {
        return ofDocuments(handle, at, List.of(document));
    }

    /** Piece by piece where there are many: then only those of one document are in order. */
    static List<KnownClaim> ofDocuments(Handle handle, Moment at, Collection<String> documents) {
        return Chunks.ask(documents, ids -> select(handle, at, "d.id in (<ids>)", ids));
    }

    private static List<KnownClaim> select(Handle handle, Moment at, String condition, List<String> ids) {
        Map<String, Page> pages = pages(handle, at, condition, ids);
        return bind(at, handle.createQuery("""
                        select c.document, c.evidence, c.body
                        from document d join claim c on c.document = d.id and c.version = d.version
                        where %s and %s and c.seq <= :last and (c.until is null or c.until > :last)
                            and (c.off_from is null or c.off_from > :day)
                        order by d.seq, c.place_in_document, c.id""".formatted(condition, Documents.STANDING)), ids)
                .map((row, context) -> {
                    Page page = Objects.requireNonNull(pages.get(row.getString("document")));
                    Claim claim = ClaimJson.read(JsonText.read(row.getString("body")), page.points());
                    return new KnownClaim(claim, page.article(), row.getString("evidence"));
                })
                .list();
    }

    private static Query bind(Moment at, Query query, List<String> ids) {
        return ids.isEmpty() ? at.bind(query) : at.bind(query).bindList("ids", ids);
    }

    /** Those that wait for a person, of whatever version of their document. */
    static List<PendingClaim> pending(Handle handle, Moment at) {
        return at.bind(handle.createQuery("""
                        select c.*, d.url, d.publisher, d.title, d.published, d.language, d.sha256, d.sketch, d.astral,
                            d.input, d.seq as document_seq
                        from claim c join document d on d.id = c.document and d.version = c.version
                        where c.pending is not null and c.seq <= :last and (c.until is null or c.until > :last)
                            and d.known <= :day
                        order by d.seq, c.place_in_document, c.id"""))
                .map((row, context) -> {
                    ClaimRow claim = ClaimRow.of(row);
                    Article article = Documents.article(row, claim.document());
                    Pending why = claim.pending().orElseThrow();
                    return new PendingClaim(
                            new KnownClaim(
                                    ClaimJson.read(claim.body(), AstralPoints.of(row.getString("astral"))),
                                    article,
                                    row.getString("evidence")),
                            why,
                            why == Pending.READ_OTHERWISE
                                    ? claim.reading().map(HistoryWords::inShort).orElse("")
                                    : "");
                })
                .list();
    }

    private static Map<String, Page> pages(Handle handle, Moment at, String condition, List<String> ids) {
        Map<String, Page> pages = new HashMap<>();
        bind(
                        at,
                        handle.createQuery(
                                "select d.* from document d where %s and %s".formatted(condition, Documents.STANDING)),
                        ids)
                .map((row, context) -> new Page(Documents.article(row), AstralPoints.of(row.getString("astral"))))
                .forEach(page -> pages.put(page.article().id(), page));
        return pages;
    }

    /** Those of one version of a document that stand now, as an engine or a person told them first. */
    static List<Claim> ofVersion(Handle handle, String document, long version) {
        String astral = handle.createQuery("select astral from document where id = :id and version = :version")
                .bind("id", document)
                .bind("version", version)
                .mapTo(String.class)
                .one();
        Points points = AstralPoints.of(astral);
        return ClaimRow.ofVersion(handle, document, version).stream()
                .map(row -> ClaimJson.read(row.told(), points))
                .toList();
    }
}
