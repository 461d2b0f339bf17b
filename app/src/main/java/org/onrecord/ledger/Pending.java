package org.onrecord.ledger;

import java.util.Optional;
import org.onrecord.model.Coded;

/** Why a claim on which a person decided waits for a person again. */
public enum Pending implements Coded {
    NOT_FOUND("not-found", "the engine in use no longer finds it"),
    READ_OTHERWISE("read-otherwise", "the engine in use reads it otherwise"),
    NEW_VERSION("new-version", "its article has a newer text");

    private final String code;
    private final String why;

    Pending(String code, String why) {
        this.code = code;
        this.why = why;
    }

    @Override
    public String code() {
        return code;
    }

    /** A clause for people. */
    public String why() {
        return why;
    }

    static Optional<Pending> find(String code) {
        return Coded.find(values(), code);
    }
}
