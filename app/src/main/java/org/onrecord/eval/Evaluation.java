package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An output scored against gold.
 *
 * @param kind what was scored
 * @param articles how many articles of the gold were looked at
 * @param answered how many of them the output has
 * @param scores the measures
 * @param differences the first of what differs, as many as were asked for
 */
public record Evaluation(Kind kind, int articles, int answered, Scores scores, List<Difference> differences) {

    /**
     * Scores what {@code outputs} gives, such as an extractor that reads the gold file itself.
     *
     * @param gold a file of JSON lines
     * @param outputs lines of the extraction contract, in any order; the last of several for one document counts
     * @throws BadInput where a file cannot be read, or a line of either is broken or lacks what this kind needs
     */
    public static Evaluation run(Kind kind, Path gold, Iterator<JsonNode> outputs, Options options) {
        return score(kind, gold, new Numbered(outputs), options);
    }

    /**
     * Scores a file of output.
     *
     * @param gold a file of JSON lines
     * @param output a file of lines of the extraction contract, in any order
     * @throws BadInput where a file cannot be read, or a line of either is broken or lacks what this kind needs
     */
    public static Evaluation run(Kind kind, Path gold, Path output, Options options) {
        try (JsonLines outputs = new JsonLines(output)) {
            return score(kind, gold, outputs, options);
        }
    }

    private static Evaluation score(Kind kind, Path gold, Iterator<Line> outputs, Options options) {
        List<Field> articles = articles(gold, options);
        Map<String, Field> byId = byId(outputs, articles);
        Scorer scorer = Scorer.of(kind, options);
        Differences differences = new Differences(options.differences());
        int answered = 0;
        for (Field article : articles) {
            Field output = byId.get(article.get("id").text());
            answered += output == null ? 0 : 1;
            scorer.add(article, output == null ? Field.nothing(article.origin()) : output, differences);
        }
        return new Evaluation(kind, articles.size(), answered, scorer.scores(), differences.kept());
    }

    private static List<Field> articles(Path gold, Options options) {
        List<Field> articles = new ArrayList<>();
        try (JsonLines lines = new JsonLines(gold)) {
            while (lines.hasNext()) {
                Field article = lines.next().root();
                if (options.where().map(where -> where.holds(article)).orElse(true)) {
                    articles.add(article);
                }
            }
        }
        return articles;
    }

    /** The outputs of the articles asked for; others are read and let go. */
    private static Map<String, Field> byId(Iterator<Line> outputs, List<Field> articles) {
        Set<String> wanted =
                articles.stream().map(article -> article.get("id").text()).collect(Collectors.toSet());
        Map<String, Field> byId = new HashMap<>();
        while (outputs.hasNext()) {
            Field output = outputs.next().root();
            String id = output.get("document").get("id").text();
            if (wanted.contains(id)) {
                byId.put(id, output);
            }
        }
        return byId;
    }

    /** The measures as one JSON object. */
    public String toJson() {
        return scores.json().toString();
    }

    /** For people: the differences, then the measures in aligned columns. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        differences.forEach(difference -> text.append(difference).append("\n\n"));
        return text.append(new TextReport(this)).toString();
    }

    /** Lines that no file stands behind, told by their number. */
    private static final class Numbered implements Iterator<Line> {

        private final Iterator<JsonNode> nodes;
        private long number;

        Numbered(Iterator<JsonNode> nodes) {
            this.nodes = nodes;
        }

        @Override
        public boolean hasNext() {
            return nodes.hasNext();
        }

        @Override
        public Line next() {
            number++;
            return new Line(new Origin("extraction", number, OptionalLong.empty()), nodes.next());
        }
    }
}
