package org.onrecord.ledger;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.json.AstralPoints;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.ledger.json.Points;

/** Finds what a person names, by an id or the beginning of one. */
record Named(Handle handle, LedgerOptions options) {

    /** A version of a document with its text. */
    record Text(String document, long version, String text, String astral) {
        Points points() {
            return AstralPoints.of(astral);
        }
    }

    ClaimRow claim(String id) {
        List<ClaimRow> found = handle.createQuery("""
                        select * from claim where until is null and (id = :id or id like :begin) order by id limit 3""")
                .bind("id", id)
                .bind("begin", begin(id, "c-"))
                .map((row, context) -> ClaimRow.of(row))
                .list();
        if (found.size() > 1 && found.stream().noneMatch(r -> r.id().equals(id))) {
            throw Refusal.ambiguous(
                    id, "claim", found.stream().map(ClaimRow::id).toList());
        }
        return found.stream()
                .filter(r -> found.size() == 1 || r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> noClaim(id));
    }

    private Refusal noClaim(String id) {
        boolean gone = handle.createQuery("select count(*) from claim where id = :id")
                        .bind("id", id)
                        .mapTo(Long.class)
                        .one()
                > 0;
        return Refusal.unknown(
                id,
                gone ? "is a claim that stands no longer" : "is no claim of this ledger",
                gone
                        ? "`onrecord history " + id + "` tells why"
                        : "`onrecord claims --format csv` lists those that stand");
    }

    IncidentView incident(String id) {
        return new Incidents(handle, options.deriver())
                .find(id, AsOf.NOW)
                .orElseThrow(() -> Refusal.unknown(
                        id, "is no incident of this ledger", "`onrecord incidents` lists those that stand"));
    }

    /** The last version of a document. */
    Text document(String id) {
        String found = Documents.find(handle, id, Moment.NOW)
                .map(StoredDocument::id)
                .orElseThrow(() -> Refusal.unknown(
                        id, "is no document of this ledger", "`onrecord documents` lists those that it holds"));
        long version = handle.createQuery("select max(version) from document where id = :id")
                .bind("id", found)
                .mapTo(Long.class)
                .one();
        return text(found, version);
    }

    Text text(String document, long version) {
        record Row(long seq, String astral) {}
        Row row = handle.createQuery("select seq, astral from document where id = :id and version = :version")
                .bind("id", document)
                .bind("version", version)
                .map((r, context) -> new Row(r.getLong("seq"), r.getString("astral")))
                .one();
        JsonObject payload = Entries.payload(handle, row.seq()).orElseThrow();
        return new Text(document, version, payload.string("text"), row.astral());
    }

    /** A claim or a document. */
    Optional<ClaimRow> claimUnlessDocument(String id) {
        return id.startsWith("c-") ? Optional.of(claim(id)) : Optional.empty();
    }

    /** The claims from which these descend, sorted. */
    List<String> roots(List<String> claims) {
        return handle.createQuery("select distinct root from claim where id in (<claims>) order by root")
                .bindList("claims", claims)
                .mapTo(String.class)
                .list();
    }

    private static String begin(String id, String kind) {
        String clean = id.replaceAll("[%_]", "");
        return clean.length() > kind.length() && clean.startsWith(kind) ? clean + "%" : clean;
    }
}
