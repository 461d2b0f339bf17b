package org.onrecord.read.known;

import java.util.List;
import org.onrecord.model.Block;
import org.onrecord.model.Sketch;

/**
 * Makes the MinHash sketch of a text: over runs of five words, lower-cased and without marks, by one-permutation hashing (one hash a
 * run, the smallest of each of 128 bins kept, empty bins filled from others by a fixed rule). All arithmetic is written out here, so
 * that a sketch kept in a ledger can be compared with one made years later.
 */
public final class Sketcher {

    /** Positions of a sketch. */
    public static final int BINS = 128;

    private static final int RUN = 5;
    private static final int FEWEST_RUNS = 20;
    private static final long PRIME = 0x9E3779B97F4A7C15L;
    private static final long SEED = 0x5DEECE66D1CE4E5BL;
    private static final long PRIME_TO_RUN = power(PRIME, RUN);
    private static final int TABLE = 0x530;
    private static final char SKIP = 1;
    private static final char[] FOLDED = foldedTable();

    private final int[] minima = new int[BINS];
    private final boolean[] filled = new boolean[BINS];
    private final long[] last = new long[RUN];
    private long run;
    private int words;

    private Sketcher() {}

    /** Of all that {@code blocks} tell; of the whole text where there are no blocks. {@link Sketch#EMPTY} below 20 runs of words. */
    public static Sketch of(String text, List<Block> blocks) {
        Sketcher sketcher = new Sketcher();
        if (blocks.isEmpty()) {
            sketcher.add(text, 0, text.length());
        }
        for (Block block : blocks) {
            if (block.isTold()) {
                sketcher.add(text, block.span().start(), block.span().end());
            }
        }
        return sketcher.sketch();
    }

    private void add(String text, int from, int to) {
        long word = SEED;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            char folded = c < TABLE ? FOLDED[c] : fold(c);
            if (folded > SKIP) {
                word = (word ^ folded) * PRIME;
                inside = true;
            } else if (folded == 0 && inside) {
                end(word);
                word = SEED;
                inside = false;
            }
        }
        if (inside) {
            end(word);
        }
    }

    private void end(long word) {
        long mixed = mix(word);
        int slot = words % RUN;
        run = run * PRIME + mixed - last[slot] * PRIME_TO_RUN;
        last[slot] = mixed;
        words++;
        if (words >= RUN) {
            long hash = mix(run);
            int bin = (int) (hash >>> 57);
            int value = (int) hash;
            if (!filled[bin] || value < minima[bin]) {
                filled[bin] = true;
                minima[bin] = value;
            }
        }
    }

    private Sketch sketch() {
        if (words - RUN + 1 < FEWEST_RUNS) {
            return Sketch.EMPTY;
        }
        int[] dense = new int[BINS];
        for (int bin = 0; bin < BINS; bin++) {
            dense[bin] = minima[filled[bin] ? bin : lender(bin)];
        }
        return new Sketch(dense);
    }

    /** The filled bin from which an empty one borrows: the same for every text in which both are as they are. */
    private int lender(int bin) {
        long attempt = SEED + bin * PRIME;
        int other = bin;
        while (!filled[other]) {
            other = (int) (mix(attempt++) >>> 57);
        }
        return other;
    }

    private static long power(long base, int exponent) {
        long product = 1;
        for (int i = 0; i < exponent; i++) {
            product *= base;
        }
        return product;
    }

    private static long mix(long h) {
        long x = h;
        x = (x ^ (x >>> 32)) * 0xD6E8FEB86659FD93L;
        x = (x ^ (x >>> 32)) * 0xD6E8FEB86659FD93L;
        return x ^ (x >>> 32);
    }

    private static char[] foldedTable() {
        char[] table = new char[TABLE];
        for (char c = 0; c < TABLE; c++) {
            table[c] = fold(c);
        }
        return table;
    }

    /** A letter or digit in lower case; {@link #SKIP} for what stands inside words without changing them; 0 between words. */
    private static char fold(char c) {
        if (c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u00AD' || c == '\u0301') {
            return SKIP;
        }
        char lower = Character.toLowerCase(c);
        if (lower == '\u0451') {
            return '\u0435';
        }
        return Character.isLetterOrDigit(lower) || Character.isSurrogate(c) ? lower : 0;
    }
}
