package org.onrecord.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins tellings into groups from the surest pair down, where the mean of all pairs over both groups stays above even: one coincidence
 * cannot join two happenings that have nothing else in common.
 */
final class Partition {

    /** Pairs looked at where two large groups meet: the first members of each, by key. */
    private static final int MEMBERS_LOOKED_AT = 12;

    private final Comparison comparison;
    private final Map<Candidates.Pair, Comparison.Verdict> verdicts = new HashMap<>();

    private Partition(Comparison comparison) {
        this.comparison = comparison;
    }

    /** Groups of {@code tellings}, members sorted by key, groups by their first member. */
    static List<List<Telling>> of(List<Telling> tellings, List<Candidates.Pair> pairs, Comparison comparison) {
        return new Partition(comparison).join(tellings, pairs);
    }

    private List<List<Telling>> join(List<Telling> tellings, List<Candidates.Pair> pairs) {
        Map<String, Set<Telling>> groupOf = new HashMap<>();
        tellings.forEach(t -> groupOf.put(t.key(), new LinkedHashSet<>(List.of(t))));
        List<Candidates.Pair> surest = pairs.stream()
                .filter(p -> verdict(p.first(), p.second()).odds() > 0)
                .sorted(Comparator.comparingDouble((Candidates.Pair p) ->
                                -verdict(p.first(), p.second()).odds())
                        .thenComparing(p -> p.first().key())
                        .thenComparing(p -> p.second().key()))
                .toList();
        for (Candidates.Pair pair : surest) {
            Set<Telling> a = groupOf.getOrDefault(pair.first().key(), Set.of());
            Set<Telling> b = groupOf.getOrDefault(pair.second().key(), Set.of());
            if (a != b && mean(a, b) > 0) {
                a.addAll(b);
                b.forEach(t -> groupOf.put(t.key(), a));
            }
        }
        Map<String, List<Telling>> byFirst = new TreeMap<>();
        Set<Set<Telling>> groups = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        groups.addAll(groupOf.values());
        for (Set<Telling> group : groups) {
            List<Telling> members = new ArrayList<>(group);
            members.sort(Telling.BY_KEY);
            byFirst.put(members.get(0).key(), List.copyOf(members));
        }
        return List.copyOf(byFirst.values());
    }

    private double mean(Set<Telling> a, Set<Telling> b) {
        double sum = 0;
        int n = 0;
        for (Telling x : firsts(a)) {
            for (Telling y : firsts(b)) {
                sum += verdict(x, y).odds();
                n++;
            }
        }
        return sum / n;
    }

    private static List<Telling> firsts(Set<Telling> group) {
        return group.stream().sorted(Telling.BY_KEY).limit(MEMBERS_LOOKED_AT).toList();
    }

    private Comparison.Verdict verdict(Telling a, Telling b) {
        Candidates.Pair pair = a.key().compareTo(b.key()) < 0 ? new Candidates.Pair(a, b) : new Candidates.Pair(b, a);
        return verdicts.computeIfAbsent(pair, p -> comparison.compare(p.first(), p.second()));
    }
}
