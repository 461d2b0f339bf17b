package org.onrecord.ledger.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Values with a fixed spelling, read back or refused. */
final class Codes {

    private Codes() {}

    /** @throws MalformedJson where {@code find} does not know the code */
    static <T> T get(String code, Function<String, Optional<T>> find) {
        return find.apply(code).orElseThrow(() -> new MalformedJson("unknown code: " + code));
    }

    /** Lower case, words joined by hyphens. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws MalformedJson where {@code type} has no such constant */
    static <E extends Enum<E>> E constant(Class<E> type, String code) {
        try {
            return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new MalformedJson("unknown code: " + code, e);
        }
    }

    /** @throws MalformedJson where it is no ISO date */
    static LocalDate day(String iso) {
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeException e) {
            throw new MalformedJson("not a day: " + iso, e);
        }
    }

    /** @throws MalformedJson where it is no ISO instant */
    static Instant instant(String iso) {
        try {
            return Instant.parse(iso);
        } catch (DateTimeException e) {
            throw new MalformedJson("not an instant: " + iso, e);
        }
    }

    /** @throws MalformedJson where it is no decimal */
    static double decimal(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new MalformedJson("not a decimal: " + text, e);
        }
    }
}
