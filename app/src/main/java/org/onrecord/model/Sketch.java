package org.onrecord.model;

import java.util.Arrays;

/**
 * A MinHash sketch of a text's word shingles, for finding reprints: the share of equal positions of two sketches of the same kind
 * estimates the Jaccard similarity of the texts. Empty for a text too short to tell.
 */
public final class Sketch {

    /** The sketch of a text too short to compare. */
    public static final Sketch EMPTY = new Sketch(new int[0]);

    private final int[] minima;

    public Sketch(int[] minima) {
        this.minima = minima.clone();
    }

    public int[] minima() {
        return minima.clone();
    }

    public int size() {
        return minima.length;
    }

    /** Estimated Jaccard similarity, 0..1; 0 where either is empty or they are of different size. */
    public double similarity(Sketch other) {
        if (minima.length == 0 || minima.length != other.minima.length) {
            return 0;
        }
        int same = 0;
        for (int i = 0; i < minima.length; i++) {
            if (minima[i] == other.minima[i]) {
                same++;
            }
        }
        return (double) same / minima.length;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Sketch s && Arrays.equals(minima, s.minima);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(minima);
    }
}
