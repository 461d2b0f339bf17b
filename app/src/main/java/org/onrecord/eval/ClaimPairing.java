package org.onrecord.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Pairs gold claims with output claims one to one, the best overlap first. A claim with a figure pairs by the figure's words, one without
 * by its evidence; topic and outcome must be the same, and the output's words must stand where it says.
 */
enum ClaimPairing {
    /** Bounds must be equal as well, or the stance where there is no figure. */
    STRICT,
    /** Span and outcome are enough. */
    LOOSE;

    /** Ranks any pair of figures above any pair of sentences. */
    private static final int FIGURE = 1000;

    private record Candidate(int weight, int gold, int output) {}

    /** Numbers of output claims by the number of the gold claim they are paired with. */
    Map<Integer, Integer> pair(List<ScoredClaim> gold, List<ScoredClaim> output) {
        Set<Integer> used = new HashSet<>();
        Map<Integer, Integer> pairs = new TreeMap<>();
        for (Candidate candidate : candidates(gold, output)) {
            if (!pairs.containsKey(candidate.gold) && used.add(candidate.output)) {
                pairs.put(candidate.gold, candidate.output);
            }
        }
        return pairs;
    }

    private List<Candidate> candidates(List<ScoredClaim> gold, List<ScoredClaim> output) {
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int o = 0; o < output.size(); o++) {
                OptionalInt weight = weight(gold.get(g), output.get(o));
                if (weight.isPresent()) {
                    candidates.add(new Candidate(weight.getAsInt(), g, o));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::weight)
                .reversed()
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::output));
        return candidates;
    }

    private OptionalInt weight(ScoredClaim gold, ScoredClaim output) {
        if (!output.honest()
                || !gold.about().equals(output.about())
                || !gold.outcome().equals(output.outcome())
                || gold.figure().isPresent() != output.figure().isPresent()) {
            return OptionalInt.empty();
        }
        boolean counted = gold.figure().isPresent();
        int overlap = gold.focus().overlap(output.focus());
        if (overlap == 0 || (this == STRICT && !(counted ? gold.sameBounds(output) : sameStance(gold, output)))) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(counted ? FIGURE + overlap : overlap);
    }

    private static boolean sameStance(ScoredClaim gold, ScoredClaim output) {
        return gold.slots().stance().equals(output.slots().stance());
    }
}
