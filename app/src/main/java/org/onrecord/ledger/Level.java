package org.onrecord.ledger;

import java.util.Optional;
import org.onrecord.model.Coded;

/** How far something may be shown. */
public enum Level implements Coded {
    PUBLIC("public"),
    TEAM("team"),
    RESTRICTED("restricted"),
    NEVER_EXPORTED("never-exported");

    private final String code;

    Level(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The level with this code. */
    public static Optional<Level> find(String code) {
        return Coded.find(values(), code);
    }
}
