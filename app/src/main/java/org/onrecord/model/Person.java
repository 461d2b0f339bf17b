package org.onrecord.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A named victim. Restricted by default wherever the record is shown.
 *
 * @param age in years, where told
 * @param span where the name stands
 */
public record Person(String name, OptionalInt age, Optional<Sex> sex, Span span) {

    public Person {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a named person has a name");
        }
    }
}
