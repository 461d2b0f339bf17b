package org.onrecord.cli;

import java.util.Locale;

/** How results are printed. */
enum Format {
    /** For people. */
    TEXT,
    /** One JSON value. */
    JSON,
    /** One JSON value a line. */
    JSONL,
    /** Comma-separated values with a line of names. */
    CSV,
    /** The lines of the contract for other programs. */
    CONTRACT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
