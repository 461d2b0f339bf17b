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
import org.onrecord.model.Precedents;
import org.onrecord.model.Ruling;

/**
 * Gives each group its id: first as persons ruled; then the standing incident with which it shares most claims keeps its own, and where
 * two groups want one id the larger overlap has it; then a group may find the id of an incident that had ended. The others get new ones.
 */
final class Identities {

    /** What an id would be given for. */
    private record Bearer(String id, List<String> claims) {}

    private record Wish(int group, String id, long shared) {}

    private final List<List<Telling>> groups;
    private final Map<Integer, String> ids = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private Identities(List<List<Telling>> groups) {
        this.groups = groups;
    }

    /** Ids of {@code groups}, in their order. */
    static List<String> of(List<List<Telling>> groups, Ruled ruled, Precedents precedents, Supplier<String> mint) {
        Identities identities = new Identities(groups);
        for (Ruling ruling : ruled.naming()) {
            identities.give(List.of(new Bearer(ruling.incident().orElseThrow(), ruling.together())));
        }
        identities.give(bearers(precedents.standing()));
        if (identities.ids.size() < groups.size()) {
            bearers(precedents.ended()).forEach(b -> identities.give(List.of(b)));
        }
        List<String> result = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            String kept = identities.ids.get(g);
            result.add(kept != null ? kept : mint.get());
        }
        return result;
    }

    private static List<Bearer> bearers(Collection<Incident> incidents) {
        return incidents.stream().map(i -> new Bearer(i.id(), i.claims())).toList();
    }

    private void give(List<Bearer> bearers) {
        Map<String, List<String>> holders = new HashMap<>();
        bearers.forEach(b -> b.claims()
                .forEach(c -> holders.computeIfAbsent(c, x -> new ArrayList<>()).add(b.id())));
        List<Wish> wishes = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            if (ids.containsKey(g)) {
                continue;
            }
            Map<String, Long> shared = new LinkedHashMap<>();
            for (Telling t : groups.get(g)) {
                for (KnownClaim k : t.claims()) {
                    holders.getOrDefault(k.id(), List.of()).forEach(i -> shared.merge(i, 1L, Long::sum));
                }
            }
            int group = g;
            shared.forEach((id, n) -> wishes.add(new Wish(group, id, n)));
        }
        // Stable: of equal wishes the group that comes first goes first, and in it the incident of its first claims.
        wishes.sort(Comparator.comparingLong((Wish w) -> -w.shared()));
        for (Wish w : wishes) {
            if (!ids.containsKey(w.group()) && taken.add(w.id())) {
                ids.put(w.group(), w.id());
            }
        }
    }
}
