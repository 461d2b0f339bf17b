package org.onrecord.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.onrecord.model.Family;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Link;
import org.onrecord.model.Reason;
import org.onrecord.model.Relation;
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
     * @param standing incidents as they stood; each id is kept by the group that shares most claims with it
     * @param mint makes ids for the others, called in an order that depends on the claims alone
     */
    public Linked link(Collection<KnownClaim> claims, Collection<Incident> standing, Supplier<String> mint) {
        List<Family> families = Families.of(claims);
        Map<String, String> familyOf = new HashMap<>();
        families.forEach(f -> f.documents().forEach(d -> familyOf.put(d, f.id())));
        List<Telling> tellings = Tellings.of(claims);
        Comparison comparison = new Comparison(tellings, familyOf);
        List<List<Telling>> groups = Partition.of(tellings, Candidates.among(tellings, familyOf), comparison);
        List<String> ids = Identities.of(groups, standing, mint);
        List<Incident> incidents = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            List<KnownClaim> members =
                    groups.get(g).stream().flatMap(t -> t.claims().stream()).toList();
            incidents.add(Incidents.of(ids.get(g), members));
            links.addAll(links(ids.get(g), groups.get(g), comparison));
            relations.addAll(Relations.among(members, Voices.of(members, families)));
        }
        incidents.sort(Incidents.BY_WEIGHT);
        return new Linked(incidents, links, relations, families);
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

    /** Each claim with the grounds on which its telling joined the group: those of its surest companion. */
    private static List<Link> links(String incident, List<Telling> group, Comparison comparison) {
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
                links.add(new Link(k.id(), incident, score, reasons, RULE));
            }
        }
        return links;
    }
}
