package org.onrecord.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.model.Days;

/**
 * Which tellings are worth comparing: those that share a key. Comparing all with all would be quadratic in the whole ledger; this is
 * quadratic in a bucket, and buckets that hold a crowd are left to finer keys.
 */
final class Candidates {

    /** Tellings of one key that are still compared all with all. */
    private static final int CROWD = 150;

    /** Words that mark a story: in no more tellings than this. */
    private static final int RARE = 12;

    private static final int FORTNIGHT = 14;
    private static final int LONGEST_HAPPENING = 21;

    private final Map<String, List<Telling>> buckets = new TreeMap<>();

    private Candidates() {}

    /** Two tellings, the one with the smaller key first. */
    record Pair(Telling first, Telling second) {}

    /** Every pair of {@code tellings} (sorted by key) that shares a key, once, in a fixed order. */
    static List<Pair> among(List<Telling> tellings, Map<String, String> familyOf) {
        Candidates c = new Candidates();
        Map<String, Integer> spread = new HashMap<>();
        tellings.forEach(t -> t.words().keySet().forEach(w -> spread.merge(w, 1, Integer::sum)));
        for (Telling t : tellings) {
            c.keys(t, spread, familyOf)
                    .forEach(k ->
                            c.buckets.computeIfAbsent(k, x -> new ArrayList<>()).add(t));
        }
        return c.pairs();
    }

    private List<Pair> pairs() {
        Set<Pair> seen = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (List<Telling> bucket : buckets.values()) {
            for (int i = 0; i < bucket.size() && bucket.size() <= CROWD; i++) {
                for (int j = i + 1; j < bucket.size(); j++) {
                    Pair pair = new Pair(bucket.get(i), bucket.get(j));
                    if (seen.add(pair)) {
                        pairs.add(pair);
                    }
                }
            }
        }
        return pairs;
    }

    private Set<String> keys(Telling t, Map<String, Integer> spread, Map<String, String> familyOf) {
        Set<String> keys = new HashSet<>();
        String kind = t.total() ? "total " : "";
        String family = familyOf.get(t.document());
        if (family != null) {
            keys.add(kind + "family " + family);
        }
        for (String place : t.places()) {
            for (String word : place.split(" ")) {
                for (long bucket : fortnights(t)) {
                    keys.add(kind + "place " + word + " " + bucket);
                }
            }
        }
        t.days().filter(d -> d.length() <= LONGEST_HAPPENING).ifPresent(days -> {
            for (LocalDate day = days.from().minusDays(1); !day.isAfter(days.to()); day = day.plusDays(1)) {
                keys.add(kind + "day " + day);
                for (String side : t.sides()) {
                    keys.add(kind + "side " + side + " " + day);
                }
            }
        });
        t.words().keySet().stream()
                .filter(w -> spread.getOrDefault(w, 0) <= RARE)
                .forEach(w -> keys.add(kind + "word " + w));
        if (t.total()) {
            t.figures().forEach(f -> keys.add(kind + f.outcome() + " " + f.side()));
        }
        return keys;
    }

    /** The fortnights of its days, each with the one after, so that neighbours over a border meet. */
    private static Set<Long> fortnights(Telling t) {
        Days days = t.days().filter(d -> d.length() <= LONGEST_HAPPENING).orElse(Days.of(t.known()));
        Set<Long> buckets = new HashSet<>();
        for (long d = days.from().toEpochDay(); d <= days.to().toEpochDay() + FORTNIGHT; d += FORTNIGHT) {
            buckets.add(Math.floorDiv(d, (long) FORTNIGHT));
        }
        return buckets;
    }
}
