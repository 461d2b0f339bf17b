package org.onrecord.model;

import java.util.Optional;

/** How finely a place is known. */
public enum Precision implements Coded {
    EXACT("exact"),
    NEAR("near"),
    ADMIN2("admin2"),
    ADMIN1("admin1"),
    REGION("region"),
    COUNTRY("country"),
    SEA("sea");

    private final String code;

    Precision(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The value with this code, as the contract spells it. */
    public static Optional<Precision> find(String code) {
        return Coded.find(values(), code);
    }
}
