package org.onrecord.extract.voice;

/** The tokens {@code from} (inclusive) to {@code to} (exclusive). */
public record Stretch(int from, int to) {

    public Stretch {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("a stretch runs forward: " + from + " to " + to);
        }
    }

    public boolean holds(int token) {
        return from <= token && token < to;
    }

    public boolean overlaps(Stretch other) {
        return from < other.to && other.from < to;
    }

    public int length() {
        return to - from;
    }
}
