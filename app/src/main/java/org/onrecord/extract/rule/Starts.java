package org.onrecord.extract.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;

/**
 * What a token must be for a piece of a pattern to begin there: a look at a few bits that spares most attempts. Says yes too often, never no
 * wrongly. Immutable.
 */
final class Starts {

    private static final long[] NONE = {};

    /** The end of the pattern: anything may stand there, or nothing. */
    static final Starts ANYTHING = new Starts(0, NONE, -1, 0, true);

    /** The end of the sentence. */
    static final Starts END = new Starts(0, NONE, 0, 0, true);

    /** Bits of words, {@code words[0]} holding those from {@code 64 * first} on. */
    private final int first;

    private final long[] words;
    private final int shapes;
    private final int layers;
    private final boolean atEnd;

    private Starts(int first, long[] words, int shapes, int layers, boolean atEnd) {
        this.first = first;
        this.words = words;
        this.shapes = shapes;
        this.layers = layers;
        this.atEnd = atEnd;
    }

    private static Starts of(BitSet words, int shapes, int layers, boolean atEnd) {
        int first = Math.max(0, words.nextSetBit(0) >> 6);
        long[] bits = words.toLongArray();
        return new Starts(
                first, Arrays.copyOfRange(bits, Math.min(first, bits.length), bits.length), shapes, layers, atEnd);
    }

    static Starts words(BitSet words) {
        return of(words, 0, 0, false);
    }

    /** @param bits of {@link Node.Shape#bits} */
    static Starts shapes(int bits) {
        return new Starts(0, NONE, bits, 0, false);
    }

    /** @param number of a layer in the grammar */
    static Starts layer(int number) {
        return new Starts(0, NONE, 0, 1 << number, false);
    }

    Starts or(Starts other) {
        if (equals(ANYTHING) || other.equals(ANYTHING)) {
            return ANYTHING;
        }
        BitSet both = words();
        both.or(other.words());
        return of(both, shapes | other.shapes, layers | other.layers, atEnd || other.atEnd);
    }

    /** Numbers of the words. */
    BitSet words() {
        long[] all = new long[first + words.length];
        System.arraycopy(words, 0, all, first, words.length);
        return BitSet.valueOf(all);
    }

    int shapes() {
        return shapes;
    }

    int layers() {
        return layers;
    }

    boolean fit(Attempt a, int i) {
        if (i >= a.limit) {
            return atEnd;
        }
        int word = a.tokens.word(i);
        int at = (word >> 6) - first;
        return at >= 0 && at < words.length && (words[at] >>> word & 1) != 0
                || (shapes >>> a.tokens.shape(i) & 1) != 0
                || (layers & a.page.layersAt(i)) != 0;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Starts s
                && first == s.first
                && shapes == s.shapes
                && layers == s.layers
                && atEnd == s.atEnd
                && Arrays.equals(words, s.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, shapes, layers, atEnd, Arrays.hashCode(words));
    }
}
