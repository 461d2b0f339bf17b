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
import org.jdbi.v3.core.statement.Query;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.model.Derived;
import org.onrecord.model.Entry;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Rederived;

/** Works out anew what follows from the claims that stand, records how they were linked, and writes the derived tables. */
final class Derivation {

    private final Handle handle;
    private final Deriver deriver;

    Derivation(Handle handle, Deriver deriver) {
        this.handle = handle;
        this.deriver = deriver;
    }

    /**
     * Of all that stands. Appends a LINK entry where claims changed hands, or where another version of the program derives from now on.
     */
    void refresh(Entries.Appender appender, Ids ids) {
        List<KnownClaim> claims = Claims.all(handle, Moment.NOW);
        Derived derived = derive(claims, minting(ids));
        record(appender, ids, changes(derived.incidents(), held("", List.of())));
        write(derived, claims);
    }

    /** The same where nothing but {@code touched} changed since it was done last. */
    void refresh(Entries.Appender appender, Ids ids, Touched touched) {
        Optional<Rederived> rederived = DerivedTables.isBy(handle, deriver.version())
                ? deriver.rederive(touched.documents(), new TableSurroundings(handle, touched), minting(ids))
                : Optional.empty();
        if (rederived.isEmpty()) {
            refresh(appender, ids);
            return;
        }
        Rederived part = rederived.get();
        Map<String, Set<String>> held = new LinkedHashMap<>();
        Chunks.ask(new TreeSet<>(part.incidents()), some -> List.of(held(" and incident in (<some>)", some)))
                .forEach(held::putAll);
        Set<String> members = new TreeSet<>();
        held.values().forEach(members::addAll);
        part.claims().forEach(k -> members.add(k.id()));
        record(appender, ids, changes(part.derived().incidents(), held));
        DerivedTables.write(handle, part, members);
    }

    private Supplier<String> minting(Ids ids) {
        Set<String> minted = new HashSet<>();
        return () -> {
            String id = ids.mint('i', candidate -> minted.contains(candidate) || isTaken(candidate));
            minted.add(id);
            return id;
        };
    }

    private void record(Entries.Appender appender, Ids ids, Optional<JsonObject> changes) {
        if (changes.isPresent() || !DerivedTables.isBy(handle, deriver.version())) {
            JsonObject payload = changes.orElseGet(JsonObject::new).put("deriver", deriver.version());
            Entry entry = appender.append(Entry.Operation.LINK, ids.mint('b', candidate -> false), payload);
            new Replay(handle).apply(entry, payload);
        }
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
        write(derived, claims);
        return changes(derived.incidents(), held("", List.of()));
    }

    private void write(Derived derived, List<KnownClaim> claims) {
        DerivedTables.write(handle, derived, claims);
        new TraitTables(handle).bring(deriver.traits(claims, Standing.rulings(handle, Moment.NOW)));
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

    /** @param held the claims of the incidents that stood, by id */
    private static Optional<JsonObject> changes(List<Incident> incidents, Map<String, Set<String>> held) {
        Map<String, String> home = new HashMap<>();
        List<JsonObject> changed = new ArrayList<>();
        for (Incident incident : incidents) {
            Set<String> claims = new TreeSet<>(incident.claims());
            claims.forEach(claim -> home.put(claim, incident.id()));
            if (!claims.equals(held.remove(incident.id()))) {
                changed.add(new JsonObject().put("id", incident.id()).putStrings("claims", List.copyOf(claims)));
            }
        }
        Map<String, Integer> places = new HashMap<>();
        incidents.forEach(i -> places.put(i.id(), places.size()));
        List<JsonObject> ended = held.entrySet().stream()
                .map(e -> new JsonObject().put("id", e.getKey()).put("into", mostIn(e.getValue(), home, places)))
                .toList();
        return changed.isEmpty() && ended.isEmpty()
                ? Optional.empty()
                : Optional.of(new JsonObject().putObjects("incidents", changed).putObjects("ended", ended));
    }

    private Map<String, Set<String>> held(String condition, List<String> some) {
        Map<String, Set<String>> held = new LinkedHashMap<>();
        Query query = handle.createQuery(
                "select incident, claim from membership where until is null" + condition + " order by incident, claim");
        (some.isEmpty() ? query : query.bindList("some", some))
                .map((row, context) -> Map.entry(row.getString("incident"), row.getString("claim")))
                .forEach(e ->
                        held.computeIfAbsent(e.getKey(), k -> new TreeSet<>()).add(e.getValue()));
        return held;
    }

    /** The incident that took most of the claims; of equals the one that stands first, which depends on what they are, not on their ids. */
    private static Optional<String> mostIn(Set<String> claims, Map<String, String> home, Map<String, Integer> places) {
        Map<String, Integer> counts = new HashMap<>();
        for (String claim : claims) {
            Optional.ofNullable(home.get(claim)).ifPresent(incident -> counts.merge(incident, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(e -> -places.getOrDefault(e.getKey(), Integer.MAX_VALUE)))
                .map(Map.Entry::getKey);
    }
}
