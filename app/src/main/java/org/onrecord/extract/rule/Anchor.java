package org.onrecord.extract.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * What must stand somewhere in a sentence for a pattern to match there at all: the rarest thing that no match can do without. Lets whole
 * sentences go by without trying the rule.
 */
final class Anchor {

    final Set<Integer> words = new HashSet<>();
    final Set<String> layers = new HashSet<>();
    boolean numbers;

    /** True where nothing can be asked for. */
    boolean none;

    /** @param commonness of a word's number: how much of a help its presence is not */
    static Anchor of(Node node, Lexicon lexicon, ToIntFunction<Integer> commonness) {
        Anchor anchor = new Anchor();
        if (node instanceof Node.Literal literal) {
            anchor.words.add(literal.word());
        } else if (node instanceof Node.OfClass reference) {
            lexicon.of(reference.wordClass()).forEach(t -> anchor.words.add(t.words()[0]));
        } else if (node instanceof Node.OfLayer reference) {
            anchor.layers.add(reference.layer());
        } else if (node instanceof Node.OfNumber
                || node instanceof Node.OfShape shape && shape.shape() == Node.Shape.NUMBER) {
            anchor.numbers = true;
        } else if (node instanceof Node.Sequence sequence) {
            return rarest(sequence.items(), lexicon, commonness);
        } else if (node instanceof Node.Choice choice) {
            choice.options().forEach(o -> anchor.orElse(of(o, lexicon, commonness)));
        } else if (node instanceof Node.Repeat repeat && repeat.min() > 0) {
            return of(repeat.item(), lexicon, commonness);
        } else if (node instanceof Node.Capture capture) {
            return of(capture.item(), lexicon, commonness);
        } else {
            anchor.none = true;
        }
        return anchor;
    }

    private static Anchor rarest(List<Node> items, Lexicon lexicon, ToIntFunction<Integer> commonness) {
        Anchor best = new Anchor();
        best.none = true;
        for (Node item : items) {
            Anchor anchor = of(item, lexicon, commonness);
            if (!anchor.none && (best.none || anchor.cost(commonness) < best.cost(commonness))) {
                best = anchor;
            }
        }
        return best;
    }

    private void orElse(Anchor other) {
        words.addAll(other.words);
        layers.addAll(other.layers);
        numbers |= other.numbers;
        none |= other.none;
    }

    private long cost(ToIntFunction<Integer> commonness) {
        long cost = numbers ? 20 : 0;
        cost += layers.size() * 4L;
        for (Integer word : words) {
            cost += commonness.applyAsInt(word);
        }
        return cost;
    }
}
