package org.onrecord.extract.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.TokenKind;
import org.onrecord.extract.text.Tokens;

/**
 * How far into a sentence each rule of a file may still begin: to the last token where what it cannot do without stands. Lets whole sentences,
 * and the ends of others, go by. Immutable once built.
 */
final class Reach {

    private static final int[] NONE = {};

    private final int rules;
    private final int[] always;
    private final int[] byNumber;
    private final int[][] byLayer;
    private final int[][] byWord;

    Reach(List<Rule> rules, Lexicon lexicon, LayerNames layers) {
        this.rules = rules.size();
        Frequencies frequencies = new Frequencies(rules, lexicon);
        List<Anchor> anchors = new ArrayList<>();
        rules.forEach(r -> anchors.add(Anchor.of(r.pattern(), lexicon, frequencies::of)));
        always = numbers(anchors, a -> a.none);
        byNumber = numbers(anchors, a -> !a.none && a.numbers);
        TreeSet<Integer> words = new TreeSet<>(List.of(-1));
        anchors.stream().filter(a -> !a.none).forEach(a -> {
            words.addAll(a.words);
            a.layers.forEach(layers::number);
        });
        byLayer = new int[layers.names().size()][];
        Arrays.setAll(
                byLayer,
                n -> numbers(
                        anchors,
                        a -> !a.none && a.layers.contains(layers.names().get(n))));
        byWord = new int[words.last() + 1][];
        Arrays.fill(byWord, NONE);
        words.stream()
                .filter(w -> w >= 0)
                .forEach(w -> byWord[w] = numbers(anchors, a -> !a.none && a.words.contains(w)));
    }

    private static int[] numbers(List<Anchor> anchors, Predicate<Anchor> which) {
        return IntStream.range(0, anchors.size())
                .filter(n -> which.test(anchors.get(n)))
                .toArray();
    }

    /**
     * Fills in how far each rule reaches, by its number: below the sentence's first token where it cannot begin anywhere.
     *
     * @param into room for as many as there are rules
     * @return the furthest
     */
    int in(Page page, Sentence sentence, int[] into) {
        Arrays.fill(into, 0, rules, -1);
        int furthest = -1;
        Tokens tokens = page.tokens();
        int number = -1;
        int seen = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int word = tokens.word(i);
            if (word > 0 && word < byWord.length) {
                for (int rule : byWord[word]) {
                    into[rule] = i;
                    furthest = i;
                }
            }
            if (tokens.kind(i) == TokenKind.NUMBER) {
                number = i;
            }
            seen |= page.layersAt(i);
        }
        if (number >= 0) {
            furthest = raise(byNumber, number, into, furthest);
        }
        for (int layer = 0; seen != 0 && layer < byLayer.length; layer++) {
            if ((seen >>> layer & 1) != 0 && byLayer[layer].length > 0) {
                int last = sentence.to() - 1;
                while ((page.layersAt(last) >>> layer & 1) == 0) {
                    last--;
                }
                furthest = raise(byLayer[layer], last, into, furthest);
            }
        }
        return raise(always, always.length == 0 ? -1 : sentence.to() - 1, into, furthest);
    }

    private static int raise(int[] which, int to, int[] into, int furthest) {
        for (int rule : which) {
            into[rule] = Math.max(into[rule], to);
        }
        return which.length == 0 ? furthest : Math.max(furthest, to);
    }
}
