package org.onrecord.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Link;
import org.onrecord.model.Reason;
import org.onrecord.model.Relation;
import org.onrecord.model.Ruling;
import org.onrecord.model.Voices;

/** Makes incidents of groups of tellings, with the grounds on which each claim belongs and how the claims stand to each other. */
record Drawing(Grounds grounds, Map<String, KnownClaim> claims) {

    /** In a large group a telling is compared with so many of its first, and with so many that stand beside it on either hand. */
    private static final int COMPANIONS = 12;

    static Drawing of(Grounds grounds, Collection<KnownClaim> claims) {
        Map<String, KnownClaim> byId = new HashMap<>();
        claims.forEach(k -> byId.put(k.id(), k));
        return new Drawing(grounds, byId);
    }

    /** @param ids of the incidents that {@code groups} are */
    Linked linked(List<List<Telling>> groups, List<String> ids) {
        Comparison comparison = grounds.comparison();
        List<Incident> incidents = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            List<KnownClaim> members = groups.get(g).stream()
                    .flatMap(t -> t.claims().stream())
                    .map(k -> claims.getOrDefault(k.id(), k))
                    .toList();
            incidents.add(Incidents.of(ids.get(g), members));
            links.addAll(links(ids.get(g), groups.get(g), comparison));
            relations.addAll(Relations.among(members, Voices.of(members, grounds.families())));
        }
        incidents.sort(Incidents.BY_WEIGHT);
        return new Linked(incidents, links, relations, grounds.families());
    }

    /** Each claim with the grounds on which its telling joined the group: a person's, else those of its surest companion. */
    private List<Link> links(String incident, List<Telling> group, Comparison comparison) {
        List<Link> links = new ArrayList<>();
        for (int at = 0; at < group.size(); at++) {
            double score = 1;
            List<Reason> reasons = List.of(new Reason("the only article that tells of it", 0));
            double best = Double.NEGATIVE_INFINITY;
            for (int other : companions(at, group.size())) {
                Comparison.Verdict v = comparison.compare(group.get(at), group.get(other));
                if (v.odds() > best) {
                    best = v.odds();
                    score = v.score();
                    reasons = v.reasons();
                }
            }
            for (KnownClaim k : group.get(at).claims()) {
                Link found = new Link(k.id(), incident, score, reasons, Linker.RULE);
                links.add(grounds.ruled()
                        .joining(k.id())
                        .map(r -> byPerson(found, r))
                        .orElse(found));
            }
        }
        return links;
    }

    private static Collection<Integer> companions(int at, int size) {
        TreeSet<Integer> companions = new TreeSet<>();
        for (int i = 0; i < Math.min(COMPANIONS, size); i++) {
            companions.add(i);
        }
        for (int i = Math.max(0, at - COMPANIONS); i <= Math.min(size - 1, at + COMPANIONS); i++) {
            companions.add(i);
        }
        companions.remove(at);
        return companions;
    }

    private static Link byPerson(Link found, Ruling ruling) {
        String why = ruling.why().isEmpty() ? "put here by a person" : ruling.why();
        return new Link(found.claim(), found.incident(), 1, List.of(new Reason(why, 0)), ruling.by());
    }
}
