package org.onrecord.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.model.Derived;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Link;
import org.onrecord.model.Relation;

/** Puts what was derived together by incident. */
final class Views {

    /** By first day, those without one last; then by the day they became known, then by id. */
    static final Comparator<IncidentView> BY_DAY = Comparator.comparing(
                    (IncidentView v) -> v.incident().when().map(d -> d.from()).orElse(LocalDate.MAX))
            .thenComparing(IncidentView::known)
            .thenComparing(v -> v.incident().id());

    private static final Comparator<Relation> RELATIONS = Comparator.comparing(Relation::from)
            .thenComparing(Relation::to)
            .thenComparing(r -> r.kind().name());

    private Views() {}

    private static <T> List<T> sorted(List<T> things, Comparator<T> order) {
        return things.stream().sorted(order).toList();
    }

    static List<IncidentView> of(Derived derived, Collection<KnownClaim> claims) {
        Map<String, LocalDate> known = new HashMap<>();
        claims.forEach(c -> known.put(c.id(), c.article().known()));
        var links = group(derived.links(), l -> l.incident());
        var estimates = group(derived.estimates(), e -> e.incident());
        var disclosures = group(derived.disclosures(), d -> d.incident());
        Map<String, String> home = new HashMap<>();
        derived.incidents().forEach(i -> i.claims().forEach(c -> home.put(c, i.id())));
        var relations = group(derived.relations(), r -> home.getOrDefault(r.from(), ""));
        Set<String> seen = new HashSet<>();
        return derived.incidents().stream()
                .filter(i -> seen.add(i.id()))
                .map(i -> new IncidentView(
                        i,
                        known(i, known).orElse(LocalDate.MIN),
                        sorted(links.getOrDefault(i.id(), List.of()), Comparator.comparing(Link::claim)),
                        sorted(relations.getOrDefault(i.id(), List.of()), RELATIONS),
                        estimates.getOrDefault(i.id(), List.of()),
                        disclosures.getOrDefault(i.id(), List.of())))
                .sorted(BY_DAY)
                .toList();
    }

    /** The first day on which a claim of the incident was known. */
    static Optional<LocalDate> known(Incident incident, Map<String, LocalDate> knownByClaim) {
        return incident.claims().stream()
                .map(knownByClaim::get)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    static <T> Map<String, List<T>> group(Collection<T> things, Function<? super T, String> by) {
        Map<String, List<T>> groups = new HashMap<>();
        things.forEach(
                t -> groups.computeIfAbsent(by.apply(t), k -> new ArrayList<>()).add(t));
        return groups;
    }
}
