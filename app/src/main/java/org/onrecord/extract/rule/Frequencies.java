package org.onrecord.extract.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often the patterns of a rule file write each word: words of grammar stand in many patterns, and in most sentences too. */
final class Frequencies {

    private static final int KNOWN_TO_BE_COMMON = 200;

    private final Map<Integer, Integer> counts = new HashMap<>();

    Frequencies(List<Rule> rules, Lexicon lexicon) {
        rules.forEach(r -> count(r.pattern()));
        lexicon.of("function").forEach(t -> counts.merge(t.words()[0], KNOWN_TO_BE_COMMON, Integer::sum));
    }

    int of(int word) {
        return 1 + counts.getOrDefault(word, 0);
    }

    private void count(Node node) {
        if (node instanceof Node.Literal literal) {
            counts.merge(literal.word(), 1, Integer::sum);
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::count);
        } else if (node instanceof Node.Choice choice) {
            choice.options().forEach(this::count);
        } else if (node instanceof Node.Repeat repeat) {
            count(repeat.item());
        } else if (node instanceof Node.Capture capture) {
            count(capture.item());
        } else if (node instanceof Node.Look look) {
            count(look.item());
        }
    }
}
