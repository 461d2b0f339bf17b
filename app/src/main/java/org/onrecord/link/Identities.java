package org.onrecord.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;

/**
 * Gives each group its id: the standing incident with which it shares most claims keeps its own; where two groups want one id the larger
 * overlap has it; the others get new ones.
 */
final class Identities {

    private record Wish(int group, Incident standing, long shared) {}

    private Identities() {}

    /** Ids of {@code groups}, in their order. */
    static List<String> of(List<List<Telling>> groups, Collection<Incident> standing, Supplier<String> mint) {
        Map<String, List<Incident>> holders = new HashMap<>();
        standing.forEach(i -> i.claims()
                .forEach(c -> holders.computeIfAbsent(c, x -> new ArrayList<>()).add(i)));
        List<Wish> wishes = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            Map<Incident, Long> shared = new LinkedHashMap<>();
            for (Telling t : groups.get(g)) {
                for (KnownClaim k : t.claims()) {
                    holders.getOrDefault(k.id(), List.of()).forEach(i -> shared.merge(i, 1L, Long::sum));
                }
            }
            int group = g;
            shared.forEach((incident, n) -> wishes.add(new Wish(group, incident, n)));
        }
        // Stable: of equal wishes the group that comes first goes first, and in it the incident of its first claims.
        wishes.sort(Comparator.comparingLong((Wish w) -> -w.shared()));
        Map<Integer, String> ids = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Wish w : wishes) {
            if (!ids.containsKey(w.group()) && taken.add(w.standing().id())) {
                ids.put(w.group(), w.standing().id());
            }
        }
        List<String> result = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            String kept = ids.get(g);
            result.add(kept != null ? kept : mint.get());
        }
        return result;
    }
}
