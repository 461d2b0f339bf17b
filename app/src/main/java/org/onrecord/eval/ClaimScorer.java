package org.onrecord.eval;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.eval.Difference.Sort;

/** Claims: found with their bounds, found at all, with their main slots right; each slot, and each outcome, on its own. */
final class ClaimScorer implements Scorer {

    private static final Set<Slot> CORE = EnumSet.of(Slot.STANCE, Slot.SOURCE, Slot.TIME, Slot.PLACE);
    /** Stands for an output claim that the gold claim it is asked for was not paired with. */
    private static final int NOT_PAIRED = -2;

    private final Tally all = new Tally();
    private final Map<String, Tally> byTopic = new TreeMap<>();
    private final Map<Slot, Long> right = new EnumMap<>(Slot.class);
    private long loose;
    private long coreRight;

    @Override
    public void add(Field article, Field line, Differences differences) {
        String id = article.get("id").text();
        Passage passage = new Passage(article.get("text").text());
        List<ScoredClaim> gold = GoldClaims.read(article);
        List<ScoredClaim> output = OutputClaims.read(line, passage);
        Map<Integer, Integer> pairs = ClaimPairing.STRICT.pair(gold, output);
        loose += ClaimPairing.LOOSE.pair(gold, output).size();
        count(gold, output, pairs);
        pairs.forEach((g, o) -> {
            Slots wanted = wanted(gold.get(g).slots(), pairs);
            Slots got = output.get(o).slots();
            EnumSet<Slot> wrong = wrong(wanted, got);
            countSlots(wrong);
            if (!wrong.isEmpty()) {
                differences.add(() -> new Difference(
                        Sort.SLOT,
                        id + "[" + g + "]",
                        describe(wrong, wanted, got),
                        passage.around(gold.get(g).focus())));
            }
        });
        addUnpaired(Sort.MISSED, id + "[%d]", gold, pairs.keySet(), passage, differences);
        addUnpaired(Sort.EXTRA, id + "#%d", output, new HashSet<>(pairs.values()), passage, differences);
    }

    private void count(List<ScoredClaim> gold, List<ScoredClaim> output, Map<Integer, Integer> pairs) {
        for (ScoredClaim claim : gold) {
            all.gold++;
            topic(claim).gold++;
        }
        for (ScoredClaim claim : output) {
            all.predicted++;
            topic(claim).predicted++;
        }
        for (int g : pairs.keySet()) {
            all.matched++;
            topic(gold.get(g)).matched++;
        }
    }

    private Tally topic(ScoredClaim claim) {
        return byTopic.computeIfAbsent(claim.topic(), t -> new Tally());
    }

    /** Gold's slots, with the claim it is a part of told as the output numbers it. */
    private static Slots wanted(Slots gold, Map<Integer, Integer> pairs) {
        return gold.withPartOf(gold.partOf().map(g -> pairs.getOrDefault(g, NOT_PAIRED)));
    }

    private static EnumSet<Slot> wrong(Slots wanted, Slots got) {
        EnumSet<Slot> wrong = EnumSet.allOf(Slot.class);
        wrong.removeIf(slot -> slot.agrees(wanted, got));
        return wrong;
    }

    private void countSlots(EnumSet<Slot> wrong) {
        for (Slot slot : EnumSet.complementOf(wrong)) {
            right.merge(slot, 1L, Long::sum);
        }
        if (wrong.stream().noneMatch(CORE::contains)) {
            coreRight++;
        }
    }

    private static String describe(Set<Slot> wrong, Slots wanted, Slots got) {
        return wrong.stream()
                .map(slot -> slot.code() + ": gold " + slot.show(wanted) + ", got " + slot.show(got))
                .collect(Collectors.joining("; "));
    }

    private static void addUnpaired(
            Sort sort,
            String place,
            List<ScoredClaim> claims,
            Set<Integer> paired,
            Passage passage,
            Differences differences) {
        for (int i = 0; i < claims.size(); i++) {
            if (!paired.contains(i)) {
                int number = i;
                ScoredClaim claim = claims.get(i);
                String brief = claim.brief() + (claim.honest() ? "" : ", whose words do not stand there");
                differences.add(
                        () -> new Difference(sort, place.formatted(number), brief, passage.around(claim.focus())));
            }
        }
    }

    @Override
    public Scores scores() {
        Map<String, Measure> slots = new LinkedHashMap<>();
        for (Slot slot : Slot.values()) {
            slots.put(slot.code(), new Share(right.getOrDefault(slot, 0L), all.matched));
        }
        Map<String, Measure> topics = new LinkedHashMap<>();
        byTopic.forEach((topic, tally) -> topics.put(topic, tally.prf()));
        String core = CORE.stream().map(Slot::code).collect(Collectors.joining(", "));
        Map<String, Measure> scores = new LinkedHashMap<>();
        scores.put("claims (span, outcome and bounds)", all.prf());
        scores.put("claims (span and outcome)", new Prf(loose, all.predicted, all.gold));
        scores.put("claims with " + core + " all right", new Prf(coreRight, all.predicted, all.gold));
        scores.put("slot accuracy on matched claims", new Scores(slots));
        scores.put("by outcome", new Scores(topics));
        return new Scores(scores);
    }
}
