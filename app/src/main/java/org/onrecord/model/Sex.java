package org.onrecord.model;

import java.util.Optional;

/** Sex of a group, where the words tell it. */
public enum Sex implements Coded {
    FEMALE("female"),
    MALE("male"),
    MIXED("mixed");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The value with this code, as the contract spells it. */
    public static Optional<Sex> find(String code) {
        return Coded.find(values(), code);
    }
}
