package org.onrecord.model;

import java.util.Optional;

/** Age of a group, where the words tell it. */
public enum AgeGroup implements Coded {
    ADULT("adult"),
    CHILD("child"),
    MIXED("mixed");

    private final String code;

    AgeGroup(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The value with this code, as the contract spells it. */
    public static Optional<AgeGroup> find(String code) {
        return Coded.find(values(), code);
    }
}
