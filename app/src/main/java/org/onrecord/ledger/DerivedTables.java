package org.onrecord.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.onrecord.ledger.json.DisclosureJson;
import org.onrecord.ledger.json.EstimateJson;
import org.onrecord.ledger.json.IncidentJson;
import org.onrecord.ledger.json.LinkJson;
import org.onrecord.model.Derived;
import org.onrecord.model.Disclosure;
import org.onrecord.model.Estimate;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Rederived;

/** The tables of what follows from the claims that stand now; only what changed is written. */
final class DerivedTables {

    private static final List<String> INCIDENT =
            List.of("id", "known", "from_day", "to_day", "place", "country", "total", "body");
    private static final Rows LINKS = new Rows("link", List.of("claim", "incident", "body"), 2);
    private static final Rows RELATIONS = new Rows("relation", List.of("from_claim", "to_claim", "kind", "why"), 3);
    private static final Rows FAMILIES = new Rows("family", List.of("id", "document"), 2);
    private static final Rows ESTIMATES =
            new Rows("estimate", List.of("incident", "place_in_incident", "outcome", "status", "side", "body"), 2);
    private static final Rows DISCLOSURES =
            new Rows("disclosure", List.of("incident", "place_in_incident", "side", "outcome", "first_day", "body"), 2);

    private DerivedTables() {}

    /** All of them. */
    static void write(Handle handle, Derived derived, List<KnownClaim> claims) {
        incidents(handle, derived.incidents(), claims, held(handle, "", List.of()));
        LINKS.replace(handle, links(derived));
        RELATIONS.replace(handle, relations(derived));
        FAMILIES.replace(handle, families(derived));
        ESTIMATES.replace(handle, estimates(derived.estimates()));
        DISCLOSURES.replace(handle, disclosures(derived.disclosures()));
    }

    /** @param members claims that the incidents held before or hold now */
    static void write(Handle handle, Rederived part, Collection<String> members) {
        Derived derived = part.derived();
        Set<String> incidents = new TreeSet<>(part.incidents());
        derived.incidents().forEach(i -> incidents.add(i.id()));
        incidents(
                handle,
                derived.incidents(),
                part.claims(),
                Chunks.ask(incidents, ids -> held(handle, " and id in (<ids>)", ids)));
        LINKS.replace(handle, links(derived), "incident", incidents);
        RELATIONS.replace(handle, relations(derived), "from_claim", members);
        List<List<@Nullable Object>> families = families(derived).stream()
                .filter(row -> part.regrouped().contains(String.valueOf(row.get(1))))
                .toList();
        FAMILIES.replace(handle, families, "document", part.regrouped());
        ESTIMATES.replace(handle, estimates(derived.estimates()), "incident", incidents);
        DISCLOSURES.replace(handle, disclosures(derived.disclosures()), "incident", incidents);
    }

    private static List<List<@Nullable Object>> links(Derived derived) {
        return derived.links().stream()
                .map(l -> Rows.of(l.claim(), l.incident(), LinkJson.write(l).toString()))
                .toList();
    }

    private static List<List<@Nullable Object>> relations(Derived derived) {
        return derived.relations().stream()
                .map(r -> Rows.of(r.from(), r.to(), r.kind().name(), r.why()))
                .toList();
    }

    private static List<List<@Nullable Object>> families(Derived derived) {
        return derived.families().stream()
                .flatMap(f -> f.documents().stream().map(d -> Rows.of(f.id(), d)))
                .toList();
    }

    /** True where the tables hold what {@code version} of the program would derive. */
    static boolean isBy(Handle handle, String version) {
        Optional<String> by = handle.createQuery("select value from derivation where name = 'deriver'")
                .mapTo(String.class)
                .findOne();
        return by.map(version::equals).orElse(false);
    }

    private static List<List<@Nullable Object>> estimates(List<Estimate> estimates) {
        Map<String, Long> places = new HashMap<>();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Estimate e : estimates) {
            rows.add(Rows.of(
                    e.incident(),
                    places.merge(e.incident(), 1L, Long::sum),
                    e.outcome().code(),
                    e.status().map(s -> s.code()).orElse(""),
                    e.side().orElse(""),
                    EstimateJson.write(e).toString()));
        }
        return rows;
    }

    private static List<List<@Nullable Object>> disclosures(List<Disclosure> disclosures) {
        Map<String, Long> places = new HashMap<>();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Disclosure d : disclosures) {
            rows.add(Rows.of(
                    d.incident(),
                    places.merge(d.incident(), 1L, Long::sum),
                    d.side(),
                    d.outcome().code(),
                    d.first().map(LocalDate::toString).orElse(null),
                    DisclosureJson.write(d).toString()));
        }
        return rows;
    }

    private static List<List<@Nullable Object>> held(Handle handle, String condition, List<String> ids) {
        Query query = handle.createQuery(
                "select " + String.join(", ", INCIDENT) + " from incident where until is null" + condition);
        return (ids.isEmpty() ? query : query.bindList("ids", ids))
                .map((row, context) -> Rows.read(row, INCIDENT.size()))
                .list();
    }

    private static void incidents(
            Handle handle, List<Incident> incidents, List<KnownClaim> claims, List<List<@Nullable Object>> before) {
        Map<String, LocalDate> known = new HashMap<>();
        claims.forEach(c -> known.put(c.id(), c.article().known()));
        Set<List<@Nullable Object>> held = new HashSet<>(before);
        List<List<@Nullable Object>> changed = new ArrayList<>();
        String update = "update incident set "
                + INCIDENT.stream().skip(1).map(c -> c + " = ?").collect(Collectors.joining(", ")) + " where id = ?";
        for (Incident incident : incidents) {
            List<@Nullable Object> row = Rows.of(
                    incident.id(),
                    Views.known(incident, known).map(LocalDate::toString).orElse(null),
                    incident.when().map(d -> d.from().toString()).orElse(null),
                    incident.when().map(d -> d.to().toString()).orElse(null),
                    incident.place().map(p -> IncidentPages.lower(p.name())).orElse(null),
                    incident.place()
                            .flatMap(p -> p.country())
                            .map(IncidentPages::lower)
                            .orElse(null),
                    incident.total() ? 1L : 0L,
                    IncidentJson.write(incident).toString());
            if (!held.contains(row)) {
                List<@Nullable Object> values = new ArrayList<>(row.subList(1, row.size()));
                values.add(incident.id());
                changed.add(values);
            }
        }
        Batch.run(handle, update, changed);
    }
}
