package org.onrecord.extract.text;

/** How a word is written; {@link #NONE} for numbers, marks and scripts without case. */
public enum Casing {
    NONE,
    LOWER,
    CAPITAL,
    UPPER,
    MIXED
}
