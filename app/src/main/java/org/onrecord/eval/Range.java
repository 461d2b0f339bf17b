package org.onrecord.eval;

/**
 * A stretch of an article's text in Unicode code points, end exclusive, as gold and contract count them. One that ends before it begins
 * covers nothing.
 */
record Range(int start, int end) {

    /** The number of code points that both cover. */
    int overlap(Range other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    boolean overlaps(Range other) {
        return overlap(other) > 0;
    }
}
