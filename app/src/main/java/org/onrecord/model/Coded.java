package org.onrecord.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A value with a fixed spelling outside Java: in the contract, the ledger, exports and rule files. */
public interface Coded {

    /** Lower case, words joined by hyphens ("local-authority"). */
    String code();

    /** The codes of {@code values}, for people: "killed, wounded". */
    static String codes(Coded... values) {
        return Arrays.stream(values).map(Coded::code).collect(Collectors.joining(", "));
    }

    /** The one of {@code values} that has this code. */
    static <T extends Coded> Optional<T> find(T[] values, String code) {
        return Arrays.stream(values).filter(v -> v.code().equals(code)).findFirst();
    }
}
