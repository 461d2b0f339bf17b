package org.onrecord.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onrecord.model.Family;

/**
 * Which tellings are worth comparing: those that share a key. Comparing all with all would be quadratic in the whole ledger; this is
 * quadratic in a bucket, and buckets that hold a crowd are left to finer keys.
 */
final class Candidates {

    private final Map<String, List<Telling>> buckets = new TreeMap<>();

    private Candidates() {}

    /** Two tellings, the one with the smaller key first. */
    record Pair(Telling first, Telling second) {}

    /** Every pair of {@code tellings} (sorted by key) that shares a key, once, in a fixed order. */
    static List<Pair> among(List<Telling> tellings, Commonness common, Map<String, Family> familyOf) {
        return among(tellings, common, familyOf, t -> true);
    }

    /** Of these pairs only those of which one is {@code wanted}. */
    static List<Pair> among(
            List<Telling> tellings, Commonness common, Map<String, Family> familyOf, Predicate<Telling> wanted) {
        Set<Telling> those = tellings.stream().filter(wanted).collect(Collectors.toSet());
        Candidates c = new Candidates();
        for (Telling t : tellings) {
            keys(t, common, familyOf)
                    .forEach(k ->
                            c.buckets.computeIfAbsent(k, x -> new ArrayList<>()).add(t));
        }
        return c.pairs(those);
    }

    private List<Pair> pairs(Set<Telling> wanted) {
        Set<Pair> seen = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (List<Telling> bucket : buckets.values()) {
            boolean[] those = new boolean[bucket.size()];
            for (int i = 0; i < those.length; i++) {
                those[i] = wanted.contains(bucket.get(i));
            }
            for (int i = 0; i < those.length; i++) {
                for (int j = i + 1; j < those.length; j++) {
                    if (those[i] || those[j]) {
                        Pair pair = new Pair(bucket.get(i), bucket.get(j));
                        if (seen.add(pair)) {
                            pairs.add(pair);
                        }
                    }
                }
            }
        }
        return pairs;
    }

    private static Set<String> keys(Telling t, Commonness common, Map<String, Family> familyOf) {
        Set<String> keys = new HashSet<>();
        String kind = Traits.kind(t);
        Family family = familyOf.get(t.document());
        if (family != null && family.documents().size() <= Commonness.CROWD) {
            keys.add(kind + "family " + family.id());
        }
        Traits.meetings(t).stream()
                .filter(m -> !common.isCrowd(Traits.meeting(m)))
                .forEach(keys::add);
        t.words().keySet().stream().filter(common::isRare).forEach(w -> keys.add(kind + "word " + w));
        return keys;
    }
}
