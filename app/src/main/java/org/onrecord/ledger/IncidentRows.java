package org.onrecord.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.onrecord.ledger.json.DisclosureJson;
import org.onrecord.ledger.json.EstimateJson;
import org.onrecord.ledger.json.IncidentJson;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.ledger.json.JsonText;
import org.onrecord.ledger.json.LinkJson;
import org.onrecord.model.Relation;

/**
 * Incidents that stand, as the tables have them.
 *
 * @param ids of those asked for; empty for all
 */
record IncidentRows(Handle handle, List<String> ids) {

    /** By day. */
    List<IncidentView> views() {
        var links = Views.group(read("link", "t.claim", LinkJson::read), l -> l.incident());
        var estimates = Views.group(read("estimate", "t.place_in_incident", EstimateJson::read), e -> e.incident());
        var disclosures =
                Views.group(read("disclosure", "t.place_in_incident", DisclosureJson::read), d -> d.incident());
        var relations = relations();
        return bound("select i.id, i.known, i.body from incident i where i.until is null and %s", "i.id")
                .map((row, context) -> new IncidentView(
                        IncidentJson.read(JsonText.read(row.getString("body"))),
                        LocalDate.parse(row.getString("known")),
                        links.getOrDefault(row.getString("id"), List.of()),
                        relations.getOrDefault(row.getString("id"), List.of()),
                        estimates.getOrDefault(row.getString("id"), List.of()),
                        disclosures.getOrDefault(row.getString("id"), List.of())))
                .stream()
                .sorted(Views.BY_DAY)
                .toList();
    }

    private Map<String, List<Relation>> relations() {
        Map<String, List<Relation>> relations = new HashMap<>();
        bound("""
                        select m.incident, r.* from membership m join relation r on r.from_claim = m.claim
                        where m.until is null and %s
                        order by r.from_claim, r.to_claim, r.kind""", "m.incident")
                .map((row, context) -> Map.entry(
                        row.getString("incident"),
                        new Relation(
                                row.getString("from_claim"),
                                row.getString("to_claim"),
                                Relation.Kind.valueOf(row.getString("kind")),
                                row.getString("why"))))
                .forEach(e -> relations
                        .computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                        .add(e.getValue()));
        return relations;
    }

    private <T> List<T> read(String table, String order, Function<JsonObject, T> read) {
        return bound("select t.body from " + table + " t where %s order by t.incident, " + order, "t.incident")
                .map((row, context) -> read.apply(JsonText.read(row.getString("body"))))
                .list();
    }

    private Query bound(String sql, String column) {
        return ids.isEmpty()
                ? handle.createQuery(sql.formatted("true"))
                : handle.createQuery(sql.formatted(column + " in (<ids>)")).bindList("ids", ids);
    }
}
