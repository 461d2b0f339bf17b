package org.onrecord.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Surroundings;
import org.onrecord.model.Trait;

/** By which traits documents are found. Only what changed is written. */
record TraitTables(Handle handle) {

    private record Bearer(Trait trait, String document) {}

    /** How many tellings bear each. */
    Map<Trait, Integer> bearers(Collection<Trait> traits) {
        Map<Trait, Integer> bearers = new HashMap<>();
        List<Map.Entry<Trait, Integer>> found = Chunks.ask(
                traits.stream().map(Trait::code).toList(),
                codes -> handle.createQuery("""
                                select code, sum(tellings) as tellings from trait where code in (<codes>) group by code
                                union all select code, tellings from common_trait where code in (<codes>)""")
                        .bindList("codes", codes)
                        .map((row, context) -> Map.entry(new Trait(row.getLong("code")), row.getInt("tellings")))
                        .list());
        found.forEach(e -> bearers.put(e.getKey(), e.getValue()));
        return bearers;
    }

    /** The documents that bear each, save where a crowd does. */
    Map<Trait, List<String>> documents(Collection<Trait> traits) {
        Map<Trait, List<String>> documents = new HashMap<>();
        Chunks.ask(
                        traits.stream().map(Trait::code).toList(),
                        codes -> handle.createQuery("select code, document from trait where code in (<codes>)")
                                .bindList("codes", codes)
                                .map((row, context) ->
                                        new Bearer(new Trait(row.getLong("code")), row.getString("document")))
                                .list())
                .forEach(b -> documents
                        .computeIfAbsent(b.trait(), t -> new ArrayList<>())
                        .add(b.document()));
        return documents;
    }

    /** @param traits of all documents that have any */
    void bring(Map<String, List<Trait>> traits) {
        Map<String, String> held = new HashMap<>();
        handle.createQuery("select document, codes from bearing")
                .map((row, context) -> Map.entry(row.getString("document"), row.getString("codes")))
                .forEach(e -> held.put(e.getKey(), e.getValue()));
        Map<String, List<Trait>> changed = new TreeMap<>(traits);
        held.forEach((document, codes) -> {
            List<Trait> now = traits.getOrDefault(document, List.of());
            if (!now.isEmpty() && pack(now).equals(codes)) {
                changed.remove(document);
            } else {
                changed.put(document, now);
            }
        });
        if (held.isEmpty() || take(changed).parted()) {
            for (String table : List.of("trait", "common_trait", "bearing")) {
                handle.execute("delete from " + table);
            }
            take(traits);
        }
    }

    /** @see Surroundings#take */
    Surroundings.Shift take(Map<String, List<Trait>> traits) {
        Map<String, List<Trait>> old = held(traits.keySet());
        Map<Trait, Integer> more = new TreeMap<>();
        old.values().forEach(list -> list.forEach(t -> more.merge(t, -1, Integer::sum)));
        traits.values().forEach(list -> list.forEach(t -> more.merge(t, 1, Integer::sum)));
        Map<Trait, Integer> before = bearers(more.keySet());
        Map<Trait, Integer> crowds = new TreeMap<>();
        Set<Trait> grown = new HashSet<>();
        boolean parted = false;
        for (Map.Entry<Trait, Integer> e : more.entrySet()) {
            Trait trait = e.getKey();
            int crowd = trait.kind().crowd();
            int had = before.getOrDefault(trait, 0);
            int has = had + e.getValue();
            parted |= had >= crowd && has < crowd;
            if (had >= crowd || has >= crowd) {
                crowds.put(trait, has);
            }
            if (had < crowd && has >= crowd) {
                grown.add(trait);
            }
        }
        Map<Trait, List<String>> former = documents(grown);
        write(old, traits, crowds, grown);
        Map<Trait, Integer> shifted = new HashMap<>();
        more.forEach((trait, by) -> {
            if (by != 0) {
                shifted.put(trait, before.getOrDefault(trait, 0));
            }
        });
        return new Surroundings.Shift(shifted, parted, former);
    }

    private void write(
            Map<String, List<Trait>> old,
            Map<String, List<Trait>> traits,
            Map<Trait, Integer> crowds,
            Set<Trait> grown) {
        Batch.run(
                handle,
                "delete from bearing where document = ?",
                old.keySet().stream().map(d -> List.<Object>of(d)).toList());
        Batch.run(
                handle,
                "insert into bearing (document, codes) values (?, ?)",
                traits.entrySet().stream()
                        .filter(e -> !e.getValue().isEmpty())
                        .map(e -> List.<Object>of(e.getKey(), pack(e.getValue())))
                        .toList());
        Map<Bearer, Integer> was = counted(old, crowds.keySet());
        Map<Bearer, Integer> is = counted(traits, crowds.keySet());
        Batch.run(
                handle,
                "delete from trait where code = ? and document = ?",
                was.entrySet().stream()
                        .filter(e -> !e.getValue().equals(is.get(e.getKey())))
                        .map(e -> List.<Object>of(
                                e.getKey().trait().code(), e.getKey().document()))
                        .toList());
        Batch.run(
                handle,
                "insert into trait (code, document, tellings) values (?, ?, ?)",
                is.entrySet().stream()
                        .filter(e -> !e.getValue().equals(was.get(e.getKey())))
                        .map(e -> List.<Object>of(
                                e.getKey().trait().code(), e.getKey().document(), (long) e.getValue()))
                        .toList());
        Batch.run(
                handle,
                "delete from trait where code = ?",
                grown.stream().map(t -> List.<Object>of(t.code())).toList());
        Batch.run(
                handle,
                "delete from common_trait where code = ?",
                crowds.keySet().stream().map(t -> List.<Object>of(t.code())).toList());
        Batch.run(
                handle,
                "insert into common_trait (code, tellings) values (?, ?)",
                crowds.entrySet().stream()
                        .map(e -> List.<Object>of(e.getKey().code(), (long) e.getValue()))
                        .toList());
    }

    private static Map<Bearer, Integer> counted(Map<String, List<Trait>> traits, Set<Trait> crowds) {
        Map<Bearer, Integer> counted =
                new TreeMap<>(java.util.Comparator.comparing(Bearer::trait).thenComparing(Bearer::document));
        traits.forEach((document, list) -> list.stream()
                .filter(t -> !crowds.contains(t))
                .forEach(t -> counted.merge(new Bearer(t, document), 1, Integer::sum)));
        return counted;
    }

    private Map<String, List<Trait>> held(Set<String> documents) {
        Map<String, List<Trait>> held = new TreeMap<>();
        Chunks.ask(
                        documents,
                        ids -> handle.createQuery("select document, codes from bearing where document in (<ids>)")
                                .bindList("ids", ids)
                                .map((row, context) -> Map.entry(row.getString("document"), row.getString("codes")))
                                .list())
                .forEach(e -> held.put(e.getKey(), unpack(e.getValue())));
        return held;
    }

    private static String pack(List<Trait> traits) {
        ByteBuffer bytes = ByteBuffer.allocate(traits.size() * Long.BYTES);
        traits.forEach(t -> bytes.putLong(t.code()));
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static List<Trait> unpack(String codes) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(codes));
        List<Trait> traits = new ArrayList<>();
        while (bytes.hasRemaining()) {
            traits.add(new Trait(bytes.getLong()));
        }
        return traits;
    }
}
