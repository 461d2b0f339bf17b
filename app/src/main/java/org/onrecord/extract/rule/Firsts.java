package org.onrecord.extract.rule;

import java.util.HashSet;
import java.util.Set;

/** What a pattern can begin with, so that a rule is tried only where it may match. */
final class Firsts {

    final Set<Integer> words = new HashSet<>();
    final Set<String> layers = new HashSet<>();
    boolean numbers;
    boolean anything;

    static Firsts of(Node node, Lexicon lexicon) {
        Firsts firsts = new Firsts();
        if (firsts.collect(node, lexicon)) {
            firsts.anything = true;
        }
        return firsts;
    }

    /** True where {@code node} may match nothing, so that what follows may come first. */
    private boolean collect(Node node, Lexicon lexicon) {
        if (node instanceof Node.Literal literal) {
            words.add(literal.word());
            return false;
        }
        if (node instanceof Node.OfClass reference) {
            lexicon.of(reference.wordClass()).forEach(t -> words.add(t.words()[0]));
            return false;
        }
        if (node instanceof Node.OfLayer reference) {
            layers.add(reference.layer());
            return false;
        }
        if (node instanceof Node.OfShape reference) {
            if (reference.shape() == Node.Shape.NUMBER) {
                numbers = true;
            } else {
                anything = true;
            }
            return false;
        }
        if (node instanceof Node.OfNumber) {
            numbers = true;
            return false;
        }
        if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                if (!collect(item, lexicon)) {
                    return false;
                }
            }
            return true;
        }
        if (node instanceof Node.Choice choice) {
            boolean empty = false;
            for (Node option : choice.options()) {
                empty |= collect(option, lexicon);
            }
            return empty;
        }
        if (node instanceof Node.Repeat repeat) {
            return collect(repeat.item(), lexicon) || repeat.min() == 0;
        }
        if (node instanceof Node.Capture capture) {
            return collect(capture.item(), lexicon);
        }
        return true; // borders and looks ahead take no token
    }
}
