package org.onrecord.eval;

import java.util.Optional;
import org.onrecord.model.Coded;

/** What of an extraction is scored; each has its own gold. */
public enum Kind implements Coded {
    /** Every figure with its outcome, bounds, voice, time, place and people. */
    CLAIMS("claims"),
    /** The numbers killed, wounded and abducted in an article's main incident. */
    COUNTS("counts"),
    /** Expressions of time and their TIMEX3 values. */
    TIMES("times"),
    /** Names of places and where they lie. */
    PLACES("places"),
    /** Reported speech: who says what. */
    ATTRIBUTIONS("attributions"),
    /** Which claims, or articles, speak of the same incident. */
    INCIDENTS("incidents");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** True where the output has to carry mentions ({@code times}, {@code places}, {@code attributions}). */
    public boolean needsMentions() {
        return this == TIMES || this == PLACES || this == ATTRIBUTIONS;
    }

    /** True where the output's incident ids have to be shared across articles, so that it must come from a ledger. */
    public boolean needsLinking() {
        return this == INCIDENTS;
    }

    /** The kind with this code. */
    public static Optional<Kind> find(String code) {
        return Coded.find(values(), code);
    }
}
