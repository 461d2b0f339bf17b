package org.onrecord.eval;

/** Which articles {@link Kind#COUNTS} looks at, by their gold count: all-zero articles make the overall figure look better than it is. */
public enum Only {
    /** Where the gold count is above zero: how many are found. */
    POSITIVE,
    /** Where the gold count is zero: false alarms. */
    ZERO;

    boolean holds(long count) {
        return this == ZERO ? count == 0 : count != 0;
    }
}
