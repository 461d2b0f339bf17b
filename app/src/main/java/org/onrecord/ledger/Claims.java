package org.onrecord.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
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
        return select(handle, at, "true", "");
    }

    static List<KnownClaim> ofDocument(Handle handle, Moment at, String document) {
        return select(handle, at, "d.id = :id", document);
    }

    /** As linked at the last entry that counts. */
    static List<KnownClaim> ofIncident(Handle handle, Moment at, String incident) {
        return select(handle, at, """
                c.id in (select m.claim from membership m where m.incident = :id and m.seq <= :last
                    and (m.until is null or m.until > :last))""", incident);
    }

    private static List<KnownClaim> select(Handle handle, Moment at, String condition, String id) {
        Map<String, Page> pages = pages(handle, at);
        var query = at.bind(handle.createQuery("""
                select c.document, c.evidence, c.body
                from claim c join document d on d.id = c.document and d.version = c.version
                join %s s on d.id = s.id and d.version = s.version
                where c.seq <= :last and (c.until is null or c.until > :last)
                    and (c.off_from is null or c.off_from > :day) and %s
                order by d.seq, c.place_in_document, c.id""".formatted(Documents.STANDING, condition)));
        return (condition.contains(":id") ? query.bind("id", id) : query)
                .map((row, context) -> {
                    Page page = Objects.requireNonNull(pages.get(row.getString("document")));
                    Claim claim = ClaimJson.read(JsonText.read(row.getString("body")), page.points());
                    return new KnownClaim(claim, page.article(), row.getString("evidence"));
                })
                .list();
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

    private static Map<String, Page> pages(Handle handle, Moment at) {
        Map<String, Page> pages = new HashMap<>();
        at.bind(handle.createQuery("select d.* from document d join %s s on d.id = s.id and d.version = s.version"
                        .formatted(Documents.STANDING)))
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
