package org.onrecord.ledger;

import java.util.Optional;
import org.onrecord.model.Coded;

/** What a person thinks of a claim. */
public enum Verdict implements Coded {
    /** The article says so. */
    ACCEPTED("accepted"),
    /** The article does not say so: it counts no longer. */
    REJECTED("rejected"),
    /** It counts, and it is doubted. */
    DISPUTED("disputed");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The verdict with this code. */
    public static Optional<Verdict> find(String code) {
        return Coded.find(values(), code);
    }
}
