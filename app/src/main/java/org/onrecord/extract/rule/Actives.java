package org.onrecord.extract.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.TokenKind;
import org.onrecord.extract.text.Tokens;

/** Tells which rules of a file can match anywhere in a sentence. Immutable once built. */
final class Actives {

    private final BitSet always = new BitSet();
    private final BitSet byNumber = new BitSet();
    private final Map<String, BitSet> byLayer = new LinkedHashMap<>();
    private final int[][] byWord;

    Actives(List<Rule> rules, Lexicon lexicon) {
        Frequencies frequencies = new Frequencies(rules, lexicon);
        List<Anchor> anchors = new ArrayList<>();
        rules.forEach(r -> anchors.add(Anchor.of(r.pattern(), lexicon, frequencies::of)));
        int words = anchors.stream()
                .flatMap(a -> a.words.stream())
                .mapToInt(w -> w + 1)
                .max()
                .orElse(0);
        BitSet[] sets = new BitSet[words];
        for (int rule = 0; rule < anchors.size(); rule++) {
            Anchor anchor = anchors.get(rule);
            if (anchor.none) {
                always.set(rule);
                continue;
            }
            if (anchor.numbers) {
                byNumber.set(rule);
            }
            for (String layer : anchor.layers) {
                byLayer.computeIfAbsent(layer, l -> new BitSet()).set(rule);
            }
            for (int word : anchor.words) {
                sets[word] = sets[word] == null ? new BitSet() : sets[word];
                sets[word].set(rule);
            }
        }
        byWord = new int[words][];
        for (int word = 0; word < words; word++) {
            byWord[word] = sets[word] == null ? new int[0] : sets[word].stream().toArray();
        }
    }

    /** Numbers of the rules whose anchors stand in {@code sentence}. */
    BitSet in(Page page, Sentence sentence) {
        BitSet active = (BitSet) always.clone();
        Tokens tokens = page.tokens();
        boolean number = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int word = tokens.word(i);
            if (word > 0 && word < byWord.length) {
                for (int rule : byWord[word]) {
                    active.set(rule);
                }
            }
            number |= tokens.kind(i) == TokenKind.NUMBER;
        }
        if (number) {
            active.or(byNumber);
        }
        byLayer.forEach((layer, rules) -> {
            if (!page.layer(layer).within(sentence.from(), sentence.to()).isEmpty()) {
                active.or(rules);
            }
        });
        return active;
    }
}
