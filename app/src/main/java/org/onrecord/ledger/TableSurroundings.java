package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Family;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Precedents;
import org.onrecord.model.Ruling;
import org.onrecord.model.Surroundings;
import org.onrecord.model.Trait;

/** The record around a change, from the tables as they stand between the change and what follows from it. */
record TableSurroundings(Handle handle, Touched touched) implements Surroundings {

    @Override
    public Map<Trait, Integer> bearers(Collection<Trait> traits) {
        return new TraitTables(handle).bearers(traits);
    }

    @Override
    public Map<Trait, List<String>> documents(Collection<Trait> traits) {
        return new TraitTables(handle).documents(traits);
    }

    @Override
    public Shift take(Map<String, List<Trait>> traits) {
        return new TraitTables(handle).take(traits);
    }

    @Override
    public Collection<KnownClaim> claims(Collection<String> documents) {
        return Claims.ofDocuments(handle, Moment.NOW, documents);
    }

    @Override
    public Map<String, Map<String, String>> homes(Collection<String> documents) {
        Map<String, Map<String, String>> homes = new HashMap<>(Touched.homes(handle, documents));
        documents.stream()
                .filter(touched.gone()::containsKey)
                .forEach(d -> homes.put(d, touched.gone().getOrDefault(d, Map.of())));
        return homes;
    }

    @Override
    public Set<String> documentsOf(Collection<String> incidents) {
        return new TreeSet<>(Chunks.ask(
                incidents,
                ids -> handle.createQuery("""
                                select distinct c.document from membership m join claim c on c.id = m.claim
                                where m.incident in (<ids>) and m.until is null""")
                        .bindList("ids", ids)
                        .mapTo(String.class)
                        .list()));
    }

    @Override
    public Set<String> documentsOfClaims(Collection<String> claims) {
        return new TreeSet<>(Chunks.ask(
                claims,
                ids -> handle.createQuery("select distinct document from claim where id in (<ids>)")
                        .bindList("ids", ids)
                        .mapTo(String.class)
                        .list()));
    }

    @Override
    public Map<String, Family> families(Collection<String> documents) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        Chunks.ask(
                        documents,
                        ids -> handle.createQuery("""
                                        select distinct f.id, f.document from family f
                                        where f.id in (select g.id from family g where g.document in (<ids>))""")
                                .bindList("ids", ids)
                                .map((row, context) -> Map.entry(row.getString("id"), row.getString("document")))
                                .list())
                .forEach(e -> members.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                        .add(e.getValue()));
        Map<String, Family> families = new HashMap<>();
        members.forEach((id, its) -> {
            Family family = new Family(id, its);
            its.forEach(d -> families.put(d, family));
        });
        families.keySet().retainAll(Set.copyOf(documents));
        return families;
    }

    @Override
    public List<Ruling> rulings() {
        return Standing.rulings(handle, Moment.NOW);
    }

    @Override
    public Precedents precedents(Collection<String> claims) {
        return Standing.of(handle, Moment.NOW, claims);
    }
}
