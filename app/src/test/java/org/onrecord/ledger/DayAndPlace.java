package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.onrecord.model.Claim;
import org.onrecord.model.Derived;
import org.onrecord.model.Disclosure;
import org.onrecord.model.Estimate;
import org.onrecord.model.Family;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Link;
import org.onrecord.model.Precedents;
import org.onrecord.model.Reason;
import org.onrecord.model.Relation;
import org.onrecord.model.Ruling;

/** A deriver of few ideas: one place on one day is one incident, low and high are the least and the greatest figure. */
record DayAndPlace(String version) implements Deriver {

    DayAndPlace() {
        this("day-and-place/1");
    }

    @Override
    public Derived derive(Collection<KnownClaim> claims, Precedents precedents, Supplier<String> mint) {
        return derive(claims, c -> where(c.claim()), precedents.standing(), mint);
    }

    @Override
    public Derived derive(
            Collection<KnownClaim> claims,
            Map<String, String> homes,
            Collection<Ruling> rulings,
            Supplier<String> mint) {
        List<Incident> standing = homes.entrySet().stream()
                .map(e -> new Incident(
                        e.getValue(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(e.getKey()),
                        false))
                .toList();
        return derive(claims, c -> homes.getOrDefault(c.id(), where(c.claim())), standing, mint);
    }

    private Derived derive(
            Collection<KnownClaim> claims,
            Function<KnownClaim, String> by,
            List<Incident> standing,
            Supplier<String> mint) {
        Map<String, List<KnownClaim>> groups = new TreeMap<>();
        claims.stream()
                .filter(c -> isWhole(c.claim()))
                .sorted(Comparator.comparing(KnownClaim::id))
                .forEach(c -> groups.computeIfAbsent(by.apply(c), k -> new ArrayList<>())
                        .add(c));
        List<Incident> incidents = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        List<Estimate> estimates = new ArrayList<>();
        List<Disclosure> disclosures = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (List<KnownClaim> group : groups.values()) {
            List<String> ids = group.stream().map(KnownClaim::id).toList();
            Claim first = group.get(0).claim();
            String id = standing.stream()
                    .filter(s -> !taken.contains(s.id()) && overlap(s, ids) > 0)
                    .max(Comparator.comparing((Incident s) -> overlap(s, ids))
                            .thenComparing(s -> words(s, group))
                            .thenComparing(Incident::id))
                    .map(Incident::id)
                    .orElseGet(mint);
            taken.add(id);
            incidents.add(new Incident(
                    id,
                    Optional.of("attack"),
                    first.when().map(c -> c.value()),
                    first.place().map(c -> c.value()),
                    List.of(),
                    ids,
                    false));
            ids.forEach(claim -> links.add(new Link(
                    claim, id, 0.9, List.of(new Reason("same day", 1.5), new Reason("same place", 0.1)), "toy")));
            for (int i = 1; i < group.size(); i++) {
                relations.add(new Relation(ids.get(i), ids.get(0), Relation.Kind.REPEATS, "the same place and day"));
            }
            group.stream()
                    .collect(Collectors.groupingBy(
                            c -> c.claim().outcome().orElseThrow(), TreeMap::new, Collectors.toList()))
                    .forEach((outcome, same) -> {
                        List<Long> counts = same.stream()
                                .map(c -> c.claim()
                                        .figure()
                                        .orElseThrow()
                                        .value()
                                        .low()
                                        .orElseThrow())
                                .sorted()
                                .toList();
                        estimates.add(new Estimate(
                                id,
                                outcome,
                                Optional.empty(),
                                Optional.empty(),
                                OptionalLong.of(counts.get(0)),
                                OptionalLong.of(counts.get(counts.size() / 2)),
                                OptionalLong.of(counts.get(counts.size() - 1)),
                                false,
                                version,
                                same.stream().map(KnownClaim::id).toList(),
                                List.of("a toy")));
                        disclosures.add(disclosure(id, same));
                    });
        }
        return new Derived(incidents, links, relations, families(claims), estimates, disclosures);
    }

    private static Disclosure disclosure(String incident, List<KnownClaim> claims) {
        KnownClaim first = claims.stream()
                .min(Comparator.comparing((KnownClaim c) -> c.article().known()).thenComparing(KnownClaim::id))
                .orElseThrow();
        var happened = first.claim().when().orElseThrow().value().from();
        return new Disclosure(
                incident,
                "Norland",
                first.claim().outcome().orElseThrow(),
                happened,
                Optional.of(first.article().known()),
                true,
                OptionalLong.of(java.time.temporal.ChronoUnit.DAYS.between(
                        happened, first.article().known())),
                Optional.of(first.id()),
                false,
                List.of(first.id()),
                List.of());
    }

    private static List<Family> families(Collection<KnownClaim> claims) {
        Map<String, Set<String>> byText = new LinkedHashMap<>();
        claims.forEach(c -> byText.computeIfAbsent(c.article().sha256(), k -> new HashSet<>())
                .add(c.article().id()));
        return byText.values().stream()
                .filter(ids -> ids.size() > 1)
                .map(ids -> Family.of(List.copyOf(ids)))
                .sorted(Comparator.comparing(Family::id))
                .toList();
    }

    private static long overlap(Incident standing, List<String> claims) {
        return claims.stream().filter(standing.claims()::contains).count();
    }

    /** What the standing incident's claims say, by which to choose whatever ids they have. */
    private static String words(Incident standing, List<KnownClaim> group) {
        return group.stream()
                .filter(c -> standing.claims().contains(c.id()))
                .map(c -> c.article().sha256() + c.evidence())
                .sorted()
                .collect(Collectors.joining());
    }

    /** What the toy's own claims all are; others it leaves alone. */
    private static boolean isWhole(Claim claim) {
        return claim.when().isPresent()
                && claim.place().isPresent()
                && claim.outcome().isPresent()
                && claim.figure().filter(f -> f.value().low().isPresent()).isPresent();
    }

    private static String where(Claim claim) {
        return claim.when().orElseThrow().value() + " "
                + claim.place().orElseThrow().value().name();
    }
}
