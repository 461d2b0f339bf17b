package org.onrecord.ledger.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gives the random ids of a ledger names that tell only in which order they appear: {@code d-1}, {@code c-1}, {@code c-2}. Two ledgers
 * that were told the same become the same.
 */
public final class Renaming {

    /** A letter and ten characters of Crockford's base 32. */
    private static final Pattern ID = Pattern.compile("[a-z]-[0-9a-hjkmnp-tv-z]{10}");

    private final Map<String, String> names = new HashMap<>();
    private final Map<Character, Integer> counts = new HashMap<>();

    /** Another name where {@code text} is an id, else the text itself. */
    public String of(String text) {
        if (!ID.matcher(text).matches()) {
            return text;
        }
        return names.computeIfAbsent(text, id -> id.substring(0, 2) + counts.merge(id.charAt(0), 1, Integer::sum));
    }

    /** The name that an id has already. */
    public Optional<String> find(String id) {
        return Optional.ofNullable(names.get(id));
    }

    /** With another name for every id in it, in the order of the canonical text. */
    public JsonObject of(JsonObject object) {
        JsonObject renamed = new JsonObject();
        object.fields().forEach((name, value) -> renamed.set(name, value(value)));
        return renamed;
    }

    private Object value(Object value) {
        if (value instanceof String text) {
            return of(text);
        } else if (value instanceof JsonObject object) {
            return of(object);
        } else if (value instanceof List<?> list) {
            return list.stream().map(this::value).toList();
        }
        return value;
    }
}
