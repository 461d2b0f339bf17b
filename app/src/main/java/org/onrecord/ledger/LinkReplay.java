package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.onrecord.ledger.json.JsonObject;

/**
 * What a round of linking does to the derived tables.
 *
 * @param seq of its entry
 */
record LinkReplay(Handle handle, long seq) {

    void apply(JsonObject payload) {
        handle.execute("delete from derivation");
        handle.createUpdate("insert into derivation (name, value) values ('deriver', :version)")
                .bind("version", payload.string("deriver"))
                .execute();
        stand(payload.objects("incidents"));
        end(payload.objects("ended"));
    }

    private void stand(List<JsonObject> incidents) {
        List<String> ids = incidents.stream().map(i -> i.string("id")).toList();
        Set<String> known = new HashSet<>(Chunks.ask(
                ids,
                some -> handle.createQuery("select id from incident where id in (<ids>)")
                        .bindList("ids", some)
                        .mapTo(String.class)
                        .list()));
        Batch.run(
                handle,
                "insert into incident (id, seq) values (?, ?)",
                ids.stream()
                        .filter(id -> !known.contains(id))
                        .map(id -> List.of(id, seq))
                        .toList());
        Batch.run(
                handle,
                "update incident set until = null, into_id = null where id = ? and until is not null and seq < ?",
                ids.stream().filter(known::contains).map(id -> List.of(id, seq)).toList());
        Map<String, Set<String>> members = members(known);
        List<List<Object>> gone = new ArrayList<>();
        List<List<Object>> come = new ArrayList<>();
        for (JsonObject incident : incidents) {
            String id = incident.string("id");
            Set<String> wanted = new TreeSet<>(incident.strings("claims"));
            Set<String> held = members.getOrDefault(id, Set.of());
            held.stream().filter(c -> !wanted.contains(c)).forEach(c -> gone.add(List.of(seq, id, c)));
            wanted.stream().filter(c -> !held.contains(c)).forEach(c -> come.add(List.of(id, c, seq)));
        }
        Batch.run(handle, "update membership set until = ? where incident = ? and claim = ? and until is null", gone);
        Batch.run(handle, "insert into membership (incident, claim, seq) values (?, ?, ?)", come);
    }

    private Map<String, Set<String>> members(Set<String> incidents) {
        Map<String, Set<String>> members = new HashMap<>();
        Chunks.ask(
                        incidents,
                        some -> handle.createQuery("""
                                        select incident, claim from membership
                                        where incident in (<ids>) and until is null""")
                                .bindList("ids", some)
                                .map((row, context) -> Map.entry(row.getString("incident"), row.getString("claim")))
                                .list())
                .forEach(e -> members.computeIfAbsent(e.getKey(), i -> new TreeSet<>())
                        .add(e.getValue()));
        return members;
    }

    private void end(List<JsonObject> ended) {
        Batch.run(
                handle,
                "update membership set until = ? where incident = ? and until is null",
                ended.stream().map(e -> List.of(seq, e.string("id"))).toList());
        List<List<@Nullable Object>> ends = new ArrayList<>();
        ended.forEach(e -> ends.add(Rows.of(seq, e.findString("into").orElse(null), e.string("id"))));
        Batch.run(
                handle,
                "update incident set until = ?, into_id = ?, known = null, from_day = null, to_day = null, place = null,"
                        + " country = null, total = null, body = null where id = ?",
                ends);
    }
}
