package org.onrecord.read.bytes;

import org.jspecify.annotations.Nullable;

/**
 * Characters decoded from bytes, and the way back from each to the byte at which it began. Immutable to the eye: the table for the way
 * back is made when it is first asked for.
 */
public final class Decoded {

    private static final int STEP = 512;

    private final String text;
    private final Encoding encoding;
    private final long base;
    private volatile long @Nullable [] steps;

    /** @param base the byte of the source at which {@code text} begins */
    public Decoded(String text, Encoding encoding, long base) {
        this.text = text;
        this.encoding = encoding;
        this.base = base;
    }

    public String text() {
        return text;
    }

    public Encoding encoding() {
        return encoding;
    }

    /**
     * The byte of the source at which the character at {@code unit} begins; for the second half of a surrogate pair that of the pair.
     *
     * @param unit 0..length of the text
     */
    public long byteAt(int unit) {
        int end = unit > 0 && unit < text.length() && isSecondHalf(unit) ? unit - 1 : unit;
        long[] table = table();
        long at = table[end / STEP];
        for (int i = end / STEP * STEP; i < end; i++) {
            at += encoding.bytesOf(text.charAt(i));
        }
        return at;
    }

    /** The line, from 1, on which the character at {@code unit} stands. */
    public long lineAt(int unit) {
        long line = 1;
        for (int i = text.indexOf('\n'); i >= 0 && i < unit; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }

    private boolean isSecondHalf(int unit) {
        return Character.isLowSurrogate(text.charAt(unit)) && Character.isHighSurrogate(text.charAt(unit - 1));
    }

    private long[] table() {
        long[] known = steps;
        if (known != null) {
            return known;
        }
        long[] made = new long[text.length() / STEP + 1];
        long at = base;
        for (int i = 0; i < text.length(); i++) {
            if (i % STEP == 0) {
                made[i / STEP] = at;
            }
            at += encoding.bytesOf(text.charAt(i));
        }
        if (text.length() % STEP == 0) {
            made[text.length() / STEP] = at;
        }
        steps = made;
        return made;
    }
}
