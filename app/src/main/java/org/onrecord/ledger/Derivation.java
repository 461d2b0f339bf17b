package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.model.Derived;
import org.onrecord.model.Entry;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;

/** Works out anew what follows from the claims that stand, records how they were linked, and writes the derived tables. */
final class Derivation {

    private final Handle handle;
    private final Deriver deriver;

    Derivation(Handle handle, Deriver deriver) {
        this.handle = handle;
        this.deriver = deriver;
    }

    /** Appends a LINK entry where claims changed hands, or where another version of the program derives from now on. */
    void refresh(Entries.Appender appender, Ids ids) {
        List<KnownClaim> claims = Claims.all(handle, Moment.NOW);
        Set<String> minted = new HashSet<>();
        Derived derived = derive(claims, () -> {
            String id = ids.mint('i', candidate -> minted.contains(candidate) || isTaken(candidate));
            minted.add(id);
            return id;
        });
        Optional<JsonObject> changes = changes(derived);
        if (changes.isPresent() || !DerivedTables.isBy(handle, deriver.version())) {
            JsonObject payload = changes.orElseGet(JsonObject::new).put("deriver", deriver.version());
            Entry entry = appender.append(Entry.Operation.LINK, ids.mint('b', candidate -> false), payload);
            new Replay(handle).apply(entry, payload);
        }
        DerivedTables.write(handle, derived, claims);
    }

    /**
     * Writes the tables of what follows, without recording anything.
     *
     * @return what should have been recorded about links and was not; empty where the tables follow from the entries
     */
    Optional<JsonObject> restore() {
        List<KnownClaim> claims = Claims.all(handle, Moment.NOW);
        int[] count = {0};
        Derived derived = derive(claims, () -> "i-unrecorded" + ++count[0]);
        DerivedTables.write(handle, derived, claims);
        return changes(derived);
    }

    private Derived derive(List<KnownClaim> claims, Supplier<String> mint) {
        return claims.isEmpty() ? Derived.NOTHING : deriver.derive(claims, Standing.at(handle, Moment.NOW), mint);
    }

    private boolean isTaken(String id) {
        return handle.createQuery("select count(*) from incident where id = :id")
                        .bind("id", id)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    private Optional<JsonObject> changes(Derived derived) {
        Map<String, Set<String>> held = held();
        Map<String, String> home = new HashMap<>();
        List<JsonObject> changed = new ArrayList<>();
        for (Incident incident : derived.incidents()) {
            Set<String> claims = new TreeSet<>(incident.claims());
            claims.forEach(claim -> home.put(claim, incident.id()));
            if (!claims.equals(held.remove(incident.id()))) {
                changed.add(new JsonObject().put("id", incident.id()).putStrings("claims", List.copyOf(claims)));
            }
        }
        List<JsonObject> ended = held.entrySet().stream()
                .map(e -> new JsonObject().put("id", e.getKey()).put("into", mostIn(e.getValue(), home)))
                .toList();
        return changed.isEmpty() && ended.isEmpty()
                ? Optional.empty()
                : Optional.of(new JsonObject().putObjects("incidents", changed).putObjects("ended", ended));
    }

    private Map<String, Set<String>> held() {
        Map<String, Set<String>> held = new LinkedHashMap<>();
        handle.createQuery("select incident, claim from membership where until is null order by incident, claim")
                .map((row, context) -> Map.entry(row.getString("incident"), row.getString("claim")))
                .forEach(e ->
                        held.computeIfAbsent(e.getKey(), k -> new TreeSet<>()).add(e.getValue()));
        return held;
    }

    /** The incident that took most of the claims. */
    private static Optional<String> mostIn(Set<String> claims, Map<String, String> home) {
        Map<String, Integer> counts = new HashMap<>();
        for (String claim : claims) {
            Optional.ofNullable(home.get(claim)).ifPresent(incident -> counts.merge(incident, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
