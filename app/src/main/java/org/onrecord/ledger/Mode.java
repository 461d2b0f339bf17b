package org.onrecord.ledger;

import java.util.Optional;
import org.onrecord.model.Coded;

/** Whose ledger it is. */
public enum Mode implements Coded {
    /** One person's, who may publish alone; what was not published is an unpublished working copy. */
    SOLO("solo"),
    /** A team's: publishing is a second person's act. */
    TEAM("team");

    private final String code;

    Mode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The mode with this code. */
    public static Optional<Mode> find(String code) {
        return Coded.find(values(), code);
    }
}
