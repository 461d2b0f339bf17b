package org.onrecord.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onrecord.model.KnownClaim;

/**
 * Joins tellings into groups from the surest pair down, where the mean of all pairs over both groups stays above even: one coincidence
 * cannot join two happenings that have nothing else in common.
 */
final class Partition {

    /** Pairs looked at where two large groups meet: the first members of each, by key. */
    private static final int MEMBERS_LOOKED_AT = 12;

    private final Comparison comparison;
    private final Ruled ruled;
    private final Map<Candidates.Pair, Comparison.Verdict> verdicts = new HashMap<>();

    private Partition(Comparison comparison, Ruled ruled) {
        this.comparison = comparison;
        this.ruled = ruled;
    }

    /** Groups of {@code tellings}, members sorted by key, groups by their first member. */
    static List<List<Telling>> of(
            List<Telling> tellings, List<Candidates.Pair> pairs, Comparison comparison, Ruled ruled) {
        return new Partition(comparison, ruled).join(tellings, pairs);
    }

    private List<List<Telling>> join(List<Telling> tellings, List<Candidates.Pair> pairs) {
        Map<String, Set<Telling>> groupOf = alone(tellings);
        // Persons may join what has little in common; a telling need only be like the part of it that it is like.
        Map<String, Set<Telling>> wholeOf = ruled.isSilent() ? groupOf : joinedAsRuled(tellings);
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
            if (a != b && mean(a, b) > 0 && !isForbidden(pair, wholeOf)) {
                unite(pair, groupOf);
                unite(pair, wholeOf);
            }
        }
        Map<String, List<Telling>> byFirst = new TreeMap<>();
        Set<Set<Telling>> groups = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        groups.addAll(wholeOf.values());
        for (Set<Telling> group : groups) {
            List<Telling> members = new ArrayList<>(group);
            members.sort(Telling.BY_KEY);
            byFirst.put(members.get(0).key(), List.copyOf(members));
        }
        return List.copyOf(byFirst.values());
    }

    private static Map<String, Set<Telling>> alone(List<Telling> tellings) {
        Map<String, Set<Telling>> groupOf = new HashMap<>();
        tellings.forEach(t -> groupOf.put(t.key(), alone(t)));
        return groupOf;
    }

    private static Set<Telling> alone(Telling telling) {
        Set<Telling> group = new TreeSet<>(Telling.BY_KEY);
        group.add(telling);
        return group;
    }

    private static void unite(Candidates.Pair pair, Map<String, Set<Telling>> groupOf) {
        Set<Telling> a = groupOf.getOrDefault(pair.first().key(), Set.of());
        Set<Telling> b = groupOf.getOrDefault(pair.second().key(), Set.of());
        if (a != b) {
            Set<Telling> larger = a.size() < b.size() ? b : a;
            Set<Telling> smaller = larger == a ? b : a;
            larger.addAll(smaller);
            smaller.forEach(t -> groupOf.put(t.key(), larger));
        }
    }

    private Map<String, Set<Telling>> joinedAsRuled(List<Telling> tellings) {
        Map<String, Set<Telling>> wholeOf = alone(tellings);
        Map<String, Telling> first = new HashMap<>();
        for (Telling t : tellings) {
            for (KnownClaim k : t.claims()) {
                ruled.group(k.id())
                        .map(name -> first.computeIfAbsent(name, n -> t))
                        .ifPresent(other -> unite(new Candidates.Pair(other, t), wholeOf));
            }
        }
        return wholeOf;
    }

    private boolean isForbidden(Candidates.Pair pair, Map<String, Set<Telling>> wholeOf) {
        return !ruled.isSilent()
                && named(wholeOf, pair.first())
                        .anyMatch(x -> named(wholeOf, pair.second()).anyMatch(y -> ruled.isApart(x, y)));
    }

    private Stream<String> named(Map<String, Set<Telling>> wholeOf, Telling telling) {
        return wholeOf.getOrDefault(telling.key(), Set.of()).stream()
                .flatMap(t -> t.claims().stream())
                .map(KnownClaim::id)
                .filter(ruled::isNamed);
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
        return group.stream().limit(MEMBERS_LOOKED_AT).toList();
    }

    private Comparison.Verdict verdict(Telling a, Telling b) {
        Candidates.Pair pair = a.key().compareTo(b.key()) < 0 ? new Candidates.Pair(a, b) : new Candidates.Pair(b, a);
        return verdicts.computeIfAbsent(pair, p -> comparison.compare(p.first(), p.second()));
    }
}
