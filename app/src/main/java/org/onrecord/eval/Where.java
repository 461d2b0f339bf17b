package org.onrecord.eval;

import java.util.Locale;

/**
 * A condition on an article's {@code gold} object: {@code single_incident=true}. Case does not matter; a field that is absent or null
 * has the value {@code none}.
 *
 * @param field a key of the gold object
 * @param value the value as it is written in JSON, texts without their quotes
 */
public record Where(String field, String value) {

    /**
     * Reads {@code FIELD=VALUE}.
     *
     * @throws IllegalArgumentException where there is no equals sign or nothing before it
     */
    public static Where parse(String condition) {
        int equals = condition.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("a condition is FIELD=VALUE, not " + condition);
        }
        return new Where(condition.substring(0, equals), condition.substring(equals + 1));
    }

    boolean holds(Field article) {
        String found = article.get("gold").find(field).map(Field::asWritten).orElse("none");
        return found.toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return field + "=" + value;
    }
}
