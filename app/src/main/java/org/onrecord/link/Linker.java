package org.onrecord.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.onrecord.model.Claim;
import org.onrecord.model.Family;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Link;
import org.onrecord.model.Precedents;
import org.onrecord.model.Reason;
import org.onrecord.model.Relation;
import org.onrecord.model.Ruling;
import org.onrecord.model.Voices;

/** Links claims into incidents. Holds no state; shared by threads. */
public final class Linker {

    /** Name and version of the rule, as links carry it. */
    public static final String RULE = "grounds/2";

    private Linker() {}

    public static Linker builtIn() {
        return new Linker();
    }

    /**
     * Links all {@code claims}. The same claims in any order give the same partition, links and relations.
     *
     * @param precedents the incidents that went before, whose ids are kept by the groups that share most claims with them, and what
     *     persons ruled
     * @param mint makes ids for the others, called in an order that depends on the claims alone
     */
    public Linked link(Collection<KnownClaim> claims, Precedents precedents, Supplier<String> mint) {
        Ruled ruled = Ruled.of(precedents.rulings(), claims);
        Work work = new Work(claims, claims, ruled);
        List<List<Telling>> groups =
                Partition.of(work.tellings, Candidates.among(work.tellings, work.familyOf), work.comparison, ruled);
        return work.linked(groups, Identities.of(groups, ruled, precedents, mint));
    }

    /**
     * Arranges {@code claims} as they were linked before.
     *
     * @param homes from ids of claims to ids of incidents
     * @param rulings of persons, who are named where they put a claim into its incident
     * @param mint makes ids for the incidents of claims without a home
     */
    public Linked arrange(
            Collection<KnownClaim> claims,
            Map<String, String> homes,
            Collection<Ruling> rulings,
            Supplier<String> mint) {
        Map<String, String> made = new HashMap<>();
        List<KnownClaim> labelled = new ArrayList<>();
        for (KnownClaim k : claims.stream().sorted(KnownClaim.BY_CONTENT).toList()) {
            Claim c = k.claim();
            String home = homes.containsKey(k.id())
                    ? homes.getOrDefault(k.id(), "")
                    : made.computeIfAbsent(k.article().id() + "#" + c.incident(), label -> mint.get());
            labelled.add(new KnownClaim(c.withIds(c.id(), c.partOf(), c.sameAs(), home), k.article(), k.evidence()));
        }
        Work work = new Work(claims, labelled, Ruled.of(rulings, claims));
        Map<String, List<Telling>> groups = new LinkedHashMap<>();
        for (Telling t : work.tellings) {
            groups.computeIfAbsent(t.claims().get(0).claim().incident(), h -> new ArrayList<>())
                    .add(t);
        }
        return work.linked(List.copyOf(groups.values()), List.copyOf(groups.keySet()));
    }

    /** The claims in hand, by telling and compared. */
    private static final class Work {

        private final Map<String, KnownClaim> claims = new HashMap<>();
        private final Ruled ruled;
        private final List<Family> families;
        private final Map<String, String> familyOf = new HashMap<>();
        private final List<Telling> tellings;
        private final Comparison comparison;

        /** @param labelled the same claims, told apart by labels as they are to be gathered */
        Work(Collection<KnownClaim> claims, Collection<KnownClaim> labelled, Ruled ruled) {
            claims.forEach(k -> this.claims.put(k.id(), k));
            this.ruled = ruled;
            this.families = Families.of(claims);
            families.forEach(f -> f.documents().forEach(d -> familyOf.put(d, f.id())));
            this.tellings = Tellings.of(labelled, ruled);
            this.comparison = new Comparison(tellings, familyOf);
        }

        Linked linked(List<List<Telling>> groups, List<String> ids) {
            List<Incident> incidents = new ArrayList<>();
            List<Link> links = new ArrayList<>();
            List<Relation> relations = new ArrayList<>();
            for (int g = 0; g < groups.size(); g++) {
                List<KnownClaim> members = groups.get(g).stream()
                        .flatMap(t -> t.claims().stream())
                        .map(k -> claims.getOrDefault(k.id(), k))
                        .toList();
                incidents.add(Incidents.of(ids.get(g), members));
                links.addAll(links(ids.get(g), groups.get(g), comparison, ruled));
                relations.addAll(Relations.among(members, Voices.of(members, families)));
            }
            incidents.sort(Incidents.BY_WEIGHT);
            return new Linked(incidents, links, relations, families);
        }
    }

    /**
     * The incidents of one document alone: one for each label, which is its id; the most prominent (most claims, then first in the
     * text) first.
     */
    public static List<Incident> within(List<KnownClaim> claims) {
        Map<String, List<KnownClaim>> byLabel = new LinkedHashMap<>();
        claims.stream()
                .sorted(KnownClaim.BY_CONTENT)
                .forEach(k -> byLabel.computeIfAbsent(k.claim().incident(), l -> new ArrayList<>())
                        .add(k));
        return byLabel.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<KnownClaim>> e) -> Prominence.of(e.getValue()))
                        .reversed())
                .map(e -> Incidents.of(e.getKey(), e.getValue()))
                .toList();
    }

    /** Each claim with the grounds on which its telling joined the group: a person's, else those of its surest companion. */
    private static List<Link> links(String incident, List<Telling> group, Comparison comparison, Ruled ruled) {
        List<Link> links = new ArrayList<>();
        for (Telling t : group) {
            double score = 1;
            List<Reason> reasons = List.of(new Reason("the only article that tells of it", 0));
            double best = Double.NEGATIVE_INFINITY;
            for (Telling other : group) {
                if (!other.key().equals(t.key())) {
                    Comparison.Verdict v = comparison.compare(t, other);
                    if (v.odds() > best) {
                        best = v.odds();
                        score = v.score();
                        reasons = v.reasons();
                    }
                }
            }
            for (KnownClaim k : t.claims()) {
                Link found = new Link(k.id(), incident, score, reasons, RULE);
                links.add(ruled.joining(k.id()).map(r -> byPerson(found, r)).orElse(found));
            }
        }
        return links;
    }

    private static Link byPerson(Link found, Ruling ruling) {
        String why = ruling.why().isEmpty() ? "put here by a person" : ruling.why();
        return new Link(found.claim(), found.incident(), 1, List.of(new Reason(why, 0)), ruling.by());
    }
}
