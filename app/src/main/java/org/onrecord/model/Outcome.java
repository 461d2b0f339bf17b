package org.onrecord.model;

import java.util.Optional;

/** What became of the people counted. */
public enum Outcome implements Coded {
    KILLED("killed"),
    WOUNDED("wounded"),
    CASUALTIES("casualties"),
    MISSING("missing"),
    CAPTURED("captured"),
    DETAINED("detained"),
    ABDUCTED("abducted"),
    RELEASED("released"),
    DISPLACED("displaced");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The value with this code, as the contract spells it. */
    public static Optional<Outcome> find(String code) {
        return Coded.find(values(), code);
    }
}
