package org.onrecord.ledger;

import java.util.Collection;
import java.util.Comparator;
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

    private record Placed(long seq, long place, KnownClaim claim) {}

    private static final Comparator<Placed> IN_ORDER = Comparator.comparingLong(Placed::seq)
            .thenComparingLong(Placed::place)
            .thenComparing(p -> p.claim().id());

    static List<KnownClaim> all(Handle handle, Moment at) {
        return sorted(select(handle, at, "true", "true", List.of()));
    }

    static List<KnownClaim> ofDocument(Handle handle, Moment at, String document) {
        return ofDocuments(handle, at, List.of(document));
    }

    static List<KnownClaim> ofDocuments(Handle handle, Moment at, Collection<String> documents) {
        return sorted(Chunks.ask(documents, ids -> select(handle, at, "d.id in (<ids>)", "true", ids)));
    }

    /** Of these those that count. */
    static List<KnownClaim> ofIds(Handle handle, Moment at, Collection<String> claims) {
        return sorted(Chunks.ask(
                claims,
                ids -> select(
                        handle,
                        at,
                        "d.id in (select document from claim where id in (<ids>))",
                        "c.id in (<ids>)",
                        ids)));
    }

    private static List<KnownClaim> sorted(List<Placed> claims) {
        return claims.stream().sorted(IN_ORDER).map(Placed::claim).toList();
    }

    private static List<Placed> select(Handle handle, Moment at, String documents, String claims, List<String> ids) {
        Map<String, Page> pages = pages(handle, at, documents, ids);
        return bind(at, handle.createQuery("""
                        select d.seq, c.place_in_document, c.document, c.evidence, c.body
                        from document d join claim c on c.document = d.id and c.version = d.version
                        where %s and %s and %s and c.seq <= :last and (c.until is null or c.until > :last)
                            and (c.off_from is null or c.off_from > :day)""".formatted(documents, claims, Documents.STANDING)), ids)
                .map((row, context) -> {
                    Page page = Objects.requireNonNull(pages.get(row.getString("document")));
                    Claim claim = ClaimJson.read(JsonText.read(row.getString("body")), page.points());
                    return new Placed(
                            row.getLong("seq"),
                            row.getLong("place_in_document"),
                            new KnownClaim(claim, page.article(), row.getString("evidence")));
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
