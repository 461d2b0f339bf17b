package org.onrecord.eval;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.eval.Difference.Sort;

/** Reported speech: the content found (half or more shared, by Dice's coefficient over characters), and its source with it. */
final class AttributionScorer implements Scorer {

    private static final double HALF = 0.5;

    private record Attribution(BitSet source, BitSet content) {

        static Attribution of(Field field) {
            return new Attribution(cover(field.getList("source")), cover(field.getList("content")));
        }
    }

    private long gold;
    private long predicted;
    private long contentRight;
    private long bothRight;

    @Override
    public void add(Field article, Field line, Differences differences) {
        List<Field> wanted = article.getList("attributions");
        List<Attribution> output =
                line.list("attributions").stream().map(Attribution::of).toList();
        gold += wanted.size();
        predicted += output.size();
        Set<Integer> used = new HashSet<>();
        for (Field field : wanted) {
            Attribution attribution = Attribution.of(field);
            OptionalInt hit = best(attribution.content, output, used);
            if (hit.isEmpty()) {
                differences.add(() -> missed(article, field));
                continue;
            }
            used.add(hit.getAsInt());
            contentRight++;
            BitSet source = output.get(hit.getAsInt()).source;
            boolean neither = attribution.source.isEmpty() && source.isEmpty();
            bothRight += neither || attribution.source.intersects(source) ? 1 : 0;
        }
    }

    /** The unused attribution with the most alike content, the first of equals; none where less than half is shared. */
    private static OptionalInt best(BitSet content, List<Attribution> output, Set<Integer> used) {
        OptionalInt best = OptionalInt.empty();
        double most = 0;
        for (int i = 0; i < output.size(); i++) {
            double dice = used.contains(i) ? 0 : dice(content, output.get(i).content);
            if (dice > most) {
                most = dice;
                best = OptionalInt.of(i);
            }
        }
        return most < HALF ? OptionalInt.empty() : best;
    }

    private static double dice(BitSet a, BitSet b) {
        BitSet shared = (BitSet) a.clone();
        shared.and(b);
        return Share.of(2L * shared.cardinality(), (long) a.cardinality() + b.cardinality());
    }

    private static BitSet cover(List<Field> pairs) {
        BitSet covered = new BitSet();
        for (Field pair : pairs) {
            Range range = pair.pair();
            if (range.start() < range.end()) {
                covered.set(range.start(), range.end());
            }
        }
        return covered;
    }

    private static Difference missed(Field article, Field attribution) {
        Passage passage = new Passage(article.get("text").text());
        String source = attribution.getList("source").stream()
                .map(pair -> passage.at(pair.pair()))
                .collect(Collectors.joining(" … "));
        String content = attribution.getList("content").stream()
                .map(pair -> passage.around(pair.pair()))
                .collect(Collectors.joining(" / "));
        return new Difference(
                Sort.MISSED, article.get("id").text(), source.isEmpty() ? "no source" : "source " + source, content);
    }

    @Override
    public Scores scores() {
        Map<String, Measure> scores = new LinkedHashMap<>();
        scores.put("content (half or more shared)", new Prf(contentRight, predicted, gold));
        scores.put("content and source", new Prf(bothRight, predicted, gold));
        return new Scores(scores);
    }
}
