package org.onrecord.extract.text;

import java.util.Arrays;
import org.onrecord.model.Span;

/** The tokens of a text in parallel arrays, in order; filled by the {@link Tokenizer}. */
public final class Tokens {

    private static final TokenKind[] KINDS = TokenKind.values();
    private static final Casing[] CASINGS = Casing.values();

    private int[] starts;
    private int[] ends;
    private int[] words;
    private byte[] shapes;
    private int size;

    Tokens() {
        this(256);
    }

    /** @param room for so many tokens, 1 or more; more is made where need be */
    Tokens(int room) {
        starts = new int[room];
        ends = new int[room];
        words = new int[room];
        shapes = new byte[room];
    }

    void add(int start, int end, int word, TokenKind kind, Casing casing) {
        if (size == starts.length) {
            int larger = size * 2;
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            words = Arrays.copyOf(words, larger);
            shapes = Arrays.copyOf(shapes, larger);
        }
        starts[size] = start;
        ends[size] = end;
        words[size] = word;
        shapes[size] = (byte) shape(kind, casing);
        size++;
    }

    /** Token {@code i} is to be read as if it were written so. */
    void recase(int i, Casing casing) {
        shapes[i] = (byte) (kind(i).ordinal() << 3 | casing.ordinal());
    }

    public int size() {
        return size;
    }

    /** First code unit of token {@code i}. */
    public int start(int i) {
        return starts[i];
    }

    /** One past the last code unit of token {@code i}. */
    public int end(int i) {
        return ends[i];
    }

    /** The word's number in the table; 0 where no vocabulary knows it. */
    public int word(int i) {
        return words[i];
    }

    /** Kind and casing of token {@code i} as one number, below 32. */
    public int shape(int i) {
        return shapes[i];
    }

    /** The number of such tokens. */
    public static int shape(TokenKind kind, Casing casing) {
        return kind.ordinal() << 3 | casing.ordinal();
    }

    public TokenKind kind(int i) {
        return KINDS[shapes[i] >> 3];
    }

    public Casing casing(int i) {
        return CASINGS[shapes[i] & 7];
    }

    /** The code units from token {@code from} to the one before {@code to}. */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** True where nothing stands between token {@code i} and the one before it. */
    public boolean touchesPrevious(int i) {
        return i > 0 && ends[i - 1] == starts[i];
    }

    /** The first token that starts at or after {@code unit}; {@link #size()} where none does. */
    public int firstFrom(int unit) {
        int at = Arrays.binarySearch(starts, 0, size, unit);
        return at >= 0 ? at : -at - 1;
    }

    /** The token that holds code unit {@code unit}, or the next one. */
    public int at(int unit) {
        int i = firstFrom(unit);
        return i > 0 && ends[i - 1] > unit ? i - 1 : i;
    }
}
