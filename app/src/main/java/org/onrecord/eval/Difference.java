package org.onrecord.eval;

import java.util.Locale;

/**
 * One thing in which output and gold differ, for a person to look at.
 *
 * @param sort what sort of difference
 * @param place the document's id and, where there is one, the number of the item in gold ({@code [3]}) or output ({@code #3}), from 0
 * @param what gold's value and the output's
 * @param words the words it is about in {@code ⟦⟧}, with those around; may be empty
 */
public record Difference(Sort sort, String place, String what, String words) {

    /** What sort of difference. */
    public enum Sort {
        /** In gold, not in the output. */
        MISSED,
        /** In the output, not in gold. */
        EXTRA,
        /** In both, with fields that differ. */
        SLOT,
        /** In both, with another value. */
        VALUE,
        /** In both, too far apart. */
        FAR,
        /** Another number. */
        COUNT
    }

    /** One line, and an indented second one with the words. */
    @Override
    public String toString() {
        String first = String.format(Locale.ROOT, "%-6s %s  %s", sort, place, what);
        return words.isEmpty() ? first : first + "\n       " + words;
    }
}
