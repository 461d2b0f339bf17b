package org.onrecord.extract.rule;

import java.util.List;
import org.onrecord.extract.text.Tokens;

/** Which rules of a file may begin at a token, a bit for each rule in numbers of 64 bits. Immutable once built. */
final class Openers {

    private static final int SHAPES = Integer.SIZE;

    /** Numbers of 64 bits that hold all rules. */
    final int width;

    private final long[] byWord;
    private final long[] byShape;
    private final long[] byLayer;
    private final int layers;

    Openers(List<Starts> starts) {
        width = (starts.size() + 63) >> 6;
        int words = starts.stream().mapToInt(s -> s.words().length()).max().orElse(0);
        byWord = new long[words * width];
        byShape = new long[SHAPES * width];
        byLayer = new long[Integer.SIZE * width];
        int all = 0;
        for (int rule = 0; rule < starts.size(); rule++) {
            int n = rule;
            starts.get(rule).words().stream().forEach(w -> set(byWord, w, n));
            setAll(starts.get(rule).shapes(), byShape, rule);
            setAll(starts.get(rule).layers(), byLayer, rule);
            all |= starts.get(rule).layers();
        }
        layers = all;
    }

    private void setAll(int bits, long[] rules, int rule) {
        for (int n = 0; n < Integer.SIZE; n++) {
            if ((bits >>> n & 1) != 0) {
                set(rules, n, rule);
            }
        }
    }

    private void set(long[] rules, int which, int rule) {
        rules[which * width + (rule >> 6)] |= 1L << rule;
    }

    /** The rules {@code 64 * part} and on that may begin at token {@code i}. */
    long at(Page page, int i, int part) {
        Tokens tokens = page.tokens();
        long rules = byShape[tokens.shape(i) * width + part];
        int word = tokens.word(i) * width + part;
        if (word < byWord.length) {
            rules |= byWord[word];
        }
        int laid = page.layersAt(i) & layers;
        while (laid != 0) {
            rules |= byLayer[Integer.numberOfTrailingZeros(laid) * width + part];
            laid &= laid - 1;
        }
        return rules;
    }
}
