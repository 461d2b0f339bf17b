package org.onrecord.model;

import java.util.Optional;

/** What the people counted were, as far as the words tell it; never inferred from who attacked them. */
public enum Status implements Coded {
    COMBATANT("combatant"),
    POLICE("police"),
    CIVILIAN("civilian"),
    UNKNOWN("unknown");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The value with this code, as the contract spells it. */
    public static Optional<Status> find(String code) {
        return Coded.find(values(), code);
    }
}
