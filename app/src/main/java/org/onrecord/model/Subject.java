package org.onrecord.model;

import java.util.Optional;

/** What a claim is about: people hurt, or whose deed it was. */
public enum Subject implements Coded {
    CASUALTIES("casualties"),
    RESPONSIBILITY("responsibility");

    private final String code;

    Subject(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The value with this code, as the contract spells it. */
    public static Optional<Subject> find(String code) {
        return Coded.find(values(), code);
    }
}
