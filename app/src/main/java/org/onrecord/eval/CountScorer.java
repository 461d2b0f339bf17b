package org.onrecord.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.eval.Difference.Sort;

/** How often the best estimate of an article's main incident is gold's number; no estimate counts as 0. */
final class CountScorer implements Scorer {

    private static final double NEAR = 0.1;
    private static final int SHOWN = 300;

    /** Outcomes by the contract's name, each with its name in gold. */
    private static final List<Map.Entry<String, String>> OUTCOMES =
            List.of(Map.entry("killed", "killed"), Map.entry("wounded", "wounded"), Map.entry("abducted", "kidnapped"));

    private static final class Hits {
        long articles;
        long exact;
        long near;
        long answered;
    }

    private final Optional<Only> only;
    private final Map<String, Hits> byOutcome = new LinkedHashMap<>();

    CountScorer(Optional<Only> only) {
        this.only = only;
        OUTCOMES.forEach(outcome -> byOutcome.put(outcome.getKey(), new Hits()));
    }

    @Override
    public void add(Field article, Field line, Differences differences) {
        Field gold = article.get("gold");
        List<Field> incidents = line.list("incidents");
        Optional<Field> estimates =
                incidents.isEmpty() ? Optional.empty() : incidents.get(0).find("estimates");
        for (Map.Entry<String, String> outcome : OUTCOMES) {
            OptionalLong want = gold.findWhole(outcome.getValue());
            if (want.isPresent() && only.map(o -> o.holds(want.getAsLong())).orElse(true)) {
                Optional<Long> got = estimates
                        .flatMap(e -> e.find(outcome.getKey()))
                        .flatMap(e -> e.find("best"))
                        .map(Field::whole);
                add(outcome.getKey(), want.getAsLong(), got, article, differences);
            }
        }
    }

    private void add(String outcome, long want, Optional<Long> answer, Field article, Differences differences) {
        Hits hits = byOutcome.computeIfAbsent(outcome, o -> new Hits());
        long got = answer.orElse(0L);
        hits.articles++;
        hits.answered += answer.isPresent() ? 1 : 0;
        hits.exact += got == want ? 1 : 0;
        hits.near += Math.abs(got - want) <= NEAR * Math.max(want, 1) ? 1 : 0;
        if (got != want) {
            String what = outcome + ": gold " + want + ", got "
                    + answer.map(String::valueOf).orElse("none");
            differences.add(() -> new Difference(
                    Sort.COUNT,
                    article.get("id").text(),
                    what,
                    new Passage(article.get("text").text()).beginning(SHOWN)));
        }
    }

    @Override
    public Scores scores() {
        Map<String, Measure> scores = new LinkedHashMap<>();
        byOutcome.forEach((outcome, hits) -> {
            if (hits.articles > 0) {
                Map<String, Measure> row = new LinkedHashMap<>();
                row.put("articles", new Count(hits.articles));
                row.put("exact", new Share(hits.exact, hits.articles));
                row.put("within 10%", new Share(hits.near, hits.articles));
                row.put("answered", new Share(hits.answered, hits.articles));
                scores.put(outcome, new Row(row));
            }
        });
        return new Scores(scores);
    }
}
