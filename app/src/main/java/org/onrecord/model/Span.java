package org.onrecord.model;

/**
 * A stretch of one document's text: UTF-16 code units, counted from 0, {@code start} inclusive and {@code end} exclusive.
 *
 * <p>A span means nothing without the document it was read from. Outside Java (ledger, contract, API) offsets are Unicode code points;
 * {@link Offsets} is the only place that converts.
 *
 * @param start first code unit, at least 0
 * @param end one past the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span runs from 0 <= start <= end, not " + start + ".." + end);
        }
    }

    /** Number of UTF-16 code units. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** True where both spans have at least one code unit in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** True where {@code other} lies wholly inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** True where the code unit at {@code offset} belongs to this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** The smallest span that holds both. */
    public Span hull(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same stretch seen from a text that begins at {@code base} of this one. */
    public Span minus(int base) {
        return new Span(start - base, end - base);
    }

    /**
     * The words that stand here.
     *
     * @throws IndexOutOfBoundsException where the span reaches past the end of {@code text}
     */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** By start, the shorter first. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}
