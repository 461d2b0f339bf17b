package org.onrecord.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.onrecord.ledger.json.DisclosureJson;
import org.onrecord.ledger.json.EstimateJson;
import org.onrecord.ledger.json.IncidentJson;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.ledger.json.JsonText;
import org.onrecord.ledger.json.LinkJson;
import org.onrecord.model.Derived;
import org.onrecord.model.Family;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Problem;
import org.onrecord.model.Relation;

/** Reads incidents: for now from the tables, for any other time by deriving from the claims that count then. */
final class Incidents {

    private final Handle handle;
    private final Deriver deriver;

    Incidents(Handle handle, Deriver deriver) {
        this.handle = handle;
        this.deriver = deriver;
    }

    List<IncidentView> list(AsOf at) {
        return isFromTables(at) ? fromTables("", "") : derived(at);
    }

    /** By id, else by its beginning; an incident that went into another leads there. */
    Optional<IncidentView> find(String idOrPrefix, AsOf at) {
        List<String> ids = candidates(idOrPrefix);
        if (ids.size() > 1) {
            throw new LedgerException(Problem.error(
                    idOrPrefix,
                    "fits more than one incident: " + ids.stream().limit(5).toList(),
                    "give more of the id"));
        }
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        String id = ids.get(0);
        if (isFromTables(at)) {
            String standing = standing(id);
            return fromTables("where i.id = :id", standing).stream().findFirst();
        }
        Map<String, IncidentView> then = new HashMap<>();
        derived(at).forEach(view -> then.put(view.incident().id(), view));
        return Optional.ofNullable(then.get(id)).or(() -> Optional.ofNullable(then.get(standing(id))));
    }

    List<Family> families(AsOf at) {
        if (!isFromTables(at)) {
            Moment moment = Moment.of(handle, at);
            return derive(Claims.all(handle, moment), at).families();
        }
        Map<String, List<String>> families = new LinkedHashMap<>();
        handle.createQuery("select id, document from family order by id, document")
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("document")))
                .forEach(e -> families.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                        .add(e.getValue()));
        return families.entrySet().stream()
                .map(e -> new Family(e.getKey(), e.getValue()))
                .toList();
    }

    private boolean isFromTables(AsOf at) {
        return at.isNow() && DerivedTables.isBy(handle, deriver.version());
    }

    private List<IncidentView> derived(AsOf at) {
        Moment moment = Moment.of(handle, at);
        List<KnownClaim> claims = Claims.all(handle, moment);
        return Views.of(derive(claims, at), claims);
    }

    /** Ids of incidents that none of the standing ones is are made up for the answer, and not kept. */
    private Derived derive(List<KnownClaim> claims, AsOf at) {
        int[] count = {0};
        Supplier<String> mint = () -> "i-then-" + ++count[0];
        if (claims.isEmpty()) {
            return Derived.NOTHING;
        }
        Moment moment = Moment.of(handle, at);
        return at.relinked()
                ? deriver.derive(claims, Standing.at(handle, moment), mint)
                : deriver.derive(claims, Standing.homes(handle, moment), Standing.rulings(handle, moment), mint);
    }

    private List<String> candidates(String idOrPrefix) {
        List<String> exact = ids("id = :id", idOrPrefix);
        String begin = idOrPrefix.startsWith("i-") ? idOrPrefix : "i-" + idOrPrefix;
        return exact.isEmpty() ? ids("id >= :id and id < :id || '~'", begin) : exact;
    }

    private List<String> ids(String condition, String id) {
        return handle.createQuery("select id from incident where " + condition + " order by id")
                .bind("id", id)
                .mapTo(String.class)
                .list();
    }

    /** Where the incident has gone, as of now. */
    private String standing(String id) {
        String at = id;
        Set<String> seen = new HashSet<>();
        while (seen.add(at)) {
            Optional<String> into = handle.createQuery(
                            "select into_id from incident where id = :id and into_id is not null")
                    .bind("id", at)
                    .mapTo(String.class)
                    .findOne();
            at = into.orElse(at);
        }
        return at;
    }

    private List<IncidentView> fromTables(String condition, String id) {
        var links = Views.group(
                read("link t join incident i on i.id = t.incident", condition, id, "order by t.claim", LinkJson::read),
                l -> l.incident());
        var estimates = Views.group(
                read(
                        "estimate t join incident i on i.id = t.incident",
                        condition,
                        id,
                        "order by t.incident, t.place_in_incident",
                        EstimateJson::read),
                e -> e.incident());
        var disclosures = Views.group(
                read(
                        "disclosure t join incident i on i.id = t.incident",
                        condition,
                        id,
                        "order by t.incident, t.place_in_incident",
                        DisclosureJson::read),
                d -> d.incident());
        var relations = relations(condition, id);
        return bound(
                        "select i.id, i.known, i.body from incident i "
                                + (condition.isEmpty() ? "where" : condition + " and") + " i.until is null",
                        id)
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

    private Map<String, List<Relation>> relations(String condition, String id) {
        Map<String, List<Relation>> relations = new HashMap<>();
        bound("""
                        select i.id, r.* from relation r
                        join membership m on m.claim = r.from_claim and m.until is null
                        join incident i on i.id = m.incident %s
                        order by r.from_claim, r.to_claim, r.kind""".formatted(condition), id)
                .map((row, context) -> Map.entry(
                        row.getString("id"),
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

    private <T> List<T> read(String from, String condition, String id, String order, Function<JsonObject, T> read) {
        return bound("select t.body from " + from + " " + condition + " " + order, id)
                .map((row, context) -> read.apply(JsonText.read(row.getString("body"))))
                .list();
    }

    private Query bound(String sql, String id) {
        Query query = handle.createQuery(sql);
        return id.isEmpty() ? query : query.bind("id", id);
    }
}
