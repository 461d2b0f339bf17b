package org.onrecord.extract.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the words that a pattern cannot do without. What layers and shapes ask for is left out: the words of a text alone decide. A phrase is
 * the numbers of its words.
 */
final class Needs {

    /** More sets of one pattern would seldom tell more. */
    private static final int MOST = 4;

    private static final int COMMON = 1000;

    private final Lexicon lexicon;
    private final Set<Integer> common;

    Needs(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.common = lexicon.of("function").stream()
                .filter(t -> t.words().length == 1)
                .map(t -> t.words()[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of each of these sets, one phrase at least stands wherever {@code pattern} matches; none where it can match any words. */
    List<Set<List<Integer>>> of(Node pattern) {
        List<Set<List<Integer>>> sets = new ArrayList<>(sets(pattern));
        sets.sort(Comparator.comparingInt(this::cost));
        return List.copyOf(sets.subList(0, Math.min(MOST, sets.size())));
    }

    static List<Integer> phrase(Term term) {
        return Arrays.stream(term.words()).boxed().toList();
    }

    /** True where the word stands in every other sentence and tells nothing. */
    boolean isCommon(int word) {
        return common.contains(word);
    }

    private List<Set<List<Integer>>> sets(Node node) {
        if (node instanceof Node.Literal literal) {
            return List.of(Set.of(List.of(literal.word())));
        }
        if (node instanceof Node.OfClass reference) {
            return List.of(lexicon.of(reference.wordClass()).stream()
                    .filter(t -> hasAll(t, reference.attributes()))
                    .map(Needs::phrase)
                    .collect(Collectors.toSet()));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence(sequence.items());
        }
        if (node instanceof Node.Choice choice) {
            return either(choice.options());
        }
        if (node instanceof Node.Repeat repeat && repeat.min() > 0) {
            return sets(repeat.item());
        }
        return node instanceof Node.Capture capture ? sets(capture.item()) : List.of();
    }

    /** Words that stand one after the other are one phrase. */
    private List<Set<List<Integer>>> sequence(List<Node> items) {
        List<Set<List<Integer>>> all = new ArrayList<>();
        List<Integer> phrase = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof Node.Literal literal) {
                phrase.add(literal.word());
                continue;
            }
            if (!phrase.isEmpty()) {
                all.add(Set.of(List.copyOf(phrase)));
                phrase.clear();
            }
            all.addAll(sets(item));
        }
        if (!phrase.isEmpty()) {
            all.add(Set.of(List.copyOf(phrase)));
        }
        return all;
    }

    /** One phrase of the cheapest set of whichever option it is. */
    private List<Set<List<Integer>>> either(List<Node> options) {
        Set<List<Integer>> union = new HashSet<>();
        for (Node option : options) {
            List<Set<List<Integer>>> sets = sets(option);
            if (sets.isEmpty()) {
                return List.of();
            }
            union.addAll(sets.stream().min(Comparator.comparingInt(this::cost)).get());
        }
        return List.of(union);
    }

    private int cost(Set<List<Integer>> set) {
        return set.stream()
                .mapToInt(p -> p.stream().allMatch(common::contains) ? COMMON / p.size() : 1)
                .sum();
    }

    private static boolean hasAll(Term term, Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .allMatch(e -> term.attribute(e.getKey()).equals(e.getValue()));
    }
}
