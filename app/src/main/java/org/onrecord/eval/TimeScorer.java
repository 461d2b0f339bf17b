package org.onrecord.eval;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.eval.Difference.Sort;

/** Expressions of time: their exact extent, any overlap, and the TIMEX3 value of those that overlap. */
final class TimeScorer implements Scorer {

    private long gold;
    private long predicted;
    private long strict;
    private long relaxed;
    private long value;

    @Override
    public void add(Field article, Field line, Differences differences) {
        String id = article.get("id").text();
        Passage passage = new Passage(article.get("text").text());
        List<Field> expressions = article.getList("timex");
        List<Field> mentions = line.list("times");
        List<Range> ranges = mentions.stream().map(Field::range).toList();
        gold += expressions.size();
        predicted += mentions.size();
        Set<Integer> used = new HashSet<>();
        for (Field expression : expressions) {
            Range range = expression.range();
            String wanted = expression.get("value").text();
            OptionalInt best = best(range, ranges, used);
            if (best.isEmpty()) {
                differences.add(() -> new Difference(Sort.MISSED, id, wanted, passage.around(range)));
                continue;
            }
            used.add(best.getAsInt());
            relaxed++;
            strict += range.equals(ranges.get(best.getAsInt())) ? 1 : 0;
            String got = mentions.get(best.getAsInt()).findText("value").orElse("none");
            if (got.equals(wanted)) {
                value++;
            } else {
                differences.add(
                        () -> new Difference(Sort.VALUE, id, "gold " + wanted + ", got " + got, passage.around(range)));
            }
        }
    }

    /** The unused mention that shares most with {@code range}, the first of equals. */
    private static OptionalInt best(Range range, List<Range> ranges, Set<Integer> used) {
        OptionalInt best = OptionalInt.empty();
        int most = 0;
        for (int i = 0; i < ranges.size(); i++) {
            int overlap = range.overlap(ranges.get(i));
            if (overlap > most && !used.contains(i)) {
                most = overlap;
                best = OptionalInt.of(i);
            }
        }
        return best;
    }

    @Override
    public Scores scores() {
        Map<String, Measure> scores = new LinkedHashMap<>();
        scores.put("strict span", new Prf(strict, predicted, gold));
        scores.put("relaxed span", new Prf(relaxed, predicted, gold));
        scores.put("value (relaxed span)", new Prf(value, predicted, gold));
        return new Scores(scores);
    }
}
