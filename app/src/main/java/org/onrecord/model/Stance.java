package org.onrecord.model;

import java.util.Optional;

/** How the source stands to what is claimed. */
public enum Stance implements Coded {
    ASSERTED("asserted"),
    ADMITTED("admitted"),
    DENIED("denied"),
    WITHHELD("withheld");

    private final String code;

    Stance(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The value with this code, as the contract spells it. */
    public static Optional<Stance> find(String code) {
        return Coded.find(values(), code);
    }
}
