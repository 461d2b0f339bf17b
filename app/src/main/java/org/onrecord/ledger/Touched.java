package org.onrecord.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.model.Entry;

/** The documents whose claims, or what persons ruled on them, entries of one transaction change. */
final class Touched {

    private final Handle handle;
    private final Set<String> documents = new TreeSet<>();
    private final Map<String, Map<String, String>> gone = new HashMap<>();

    Touched(Handle handle) {
        this.handle = handle;
    }

    /** To be told of every entry before it takes effect. */
    void note(Entry entry, JsonObject payload) {
        switch (entry.kind()) {
            case DOCUMENT, ASSERT -> documents.add(entry.subject());
            case ERASE -> {
                documents.add(entry.subject());
                gone.putAll(homes(handle, List.of(entry.subject())));
            }
            case CORRECT, RETRACT, REVIEW -> documents.add(payload.string("document"));
            case MOVE, MERGE, SPLIT, APART -> {
                documents.addAll(ofRoots(payload.strings("together")));
                payload.objects("apart").forEach(a -> documents.addAll(ofRoots(a.strings("claims"))));
            }
            case REVOKE -> revoked(entry, payload);
            case LINK, GRADE, RESTRICT, PUBLISH, MODE -> {}
        }
    }

    private void revoked(Entry entry, JsonObject payload) {
        documents.addAll(Chunks.ask(
                List.of(entry.subject()),
                ids -> handle.createQuery("select distinct document from claim where id in (<ids>)")
                        .bindList("ids", ids)
                        .mapTo(String.class)
                        .list()));
        documents.addAll(ofRoots(handle.createQuery("select root from decision_claim where seq = :seq")
                .bind("seq", payload.integer("entry"))
                .mapTo(String.class)
                .list()));
    }

    private List<String> ofRoots(Collection<String> roots) {
        return Chunks.ask(
                roots,
                some -> handle.createQuery("select distinct document from claim where root in (<roots>)")
                        .bindList("roots", some)
                        .mapTo(String.class)
                        .list());
    }

    Set<String> documents() {
        return documents;
    }

    /** By document that was erased, from its claims to the incidents that they were linked to. */
    Map<String, Map<String, String>> gone() {
        return gone;
    }

    /** By document, from its claims to the incidents that they were linked to last. */
    static Map<String, Map<String, String>> homes(Handle handle, Collection<String> documents) {
        record Home(String document, String claim, String incident) {}
        Map<String, Map<String, String>> homes = new HashMap<>();
        Chunks.ask(
                        documents,
                        ids -> handle.createQuery("""
                                        select distinct c.document, m.claim, m.incident
                                        from claim c join membership m on m.claim = c.id
                                        where c.document in (<ids>) and m.until is null""")
                                .bindList("ids", ids)
                                .map((row, context) -> new Home(
                                        row.getString("document"), row.getString("claim"), row.getString("incident")))
                                .list())
                .forEach(h -> homes.computeIfAbsent(h.document(), d -> new HashMap<>())
                        .put(h.claim(), h.incident()));
        return homes;
    }
}
