package org.onrecord.ledger.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * A JSON object of text, whole numbers, truth values, objects and lists of these. Keys stand in the order of their UTF-16 units, as RFC
 * 8785 wants it. An absent value is an absent key; {@code null} does not occur.
 */
public final class JsonObject {

    /** The largest whole number that every reader of JSON keeps exactly; larger ones travel as text. */
    static final long LARGEST = (1L << 53) - 1;

    private final TreeMap<String, Object> fields = new TreeMap<>();

    /** The fields in canonical order; for writing. */
    Map<String, Object> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** With the same fields; what is put into the one does not show in the other. */
    public JsonObject copy() {
        JsonObject copy = new JsonObject();
        copy.fields.putAll(fields);
        return copy;
    }

    public JsonObject put(String name, String value) {
        return set(name, value);
    }

    public JsonObject put(String name, long value) {
        return set(name, Math.abs(value) <= LARGEST ? (Object) value : Long.toString(value));
    }

    public JsonObject put(String name, boolean value) {
        return set(name, value);
    }

    public JsonObject put(String name, JsonObject value) {
        return set(name, value);
    }

    /** Puts text where there is some. */
    public JsonObject put(String name, Optional<String> value) {
        value.ifPresent(v -> put(name, v));
        return this;
    }

    /** Puts a number where there is one. */
    public JsonObject put(String name, OptionalLong value) {
        value.ifPresent(v -> put(name, v));
        return this;
    }

    public JsonObject putStrings(String name, List<String> values) {
        return set(name, List.copyOf(values));
    }

    public JsonObject putObjects(String name, List<JsonObject> values) {
        return set(name, List.copyOf(values));
    }

    public JsonObject putNumbers(String name, List<Long> values) {
        return set(name, List.copyOf(values));
    }

    JsonObject set(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    void remove(String name) {
        fields.remove(name);
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** @throws MalformedJson where there is no such text */
    public String string(String name) {
        return findString(name).orElseThrow(() -> missing(name));
    }

    public Optional<String> findString(String name) {
        return find(name, String.class);
    }

    /** @throws MalformedJson where there is no such number */
    public long integer(String name) {
        return findInteger(name).orElseThrow(() -> missing(name));
    }

    /** As {@link #integer}, for what fits an int: offsets and counts. */
    public int small(String name) {
        long value = integer(name);
        if (value != (int) value) {
            throw new MalformedJson("number out of range: " + name);
        }
        return (int) value;
    }

    public OptionalLong findInteger(String name) {
        Optional<Object> found = Optional.ofNullable(fields.get(name));
        if (found.isEmpty()) {
            return OptionalLong.empty();
        }
        if (found.get() instanceof Long number) {
            return OptionalLong.of(number);
        }
        if (found.get() instanceof String text) {
            try {
                return OptionalLong.of(Long.parseLong(text));
            } catch (NumberFormatException e) {
                throw new MalformedJson("not a whole number: " + name, e);
            }
        }
        throw new MalformedJson("not a whole number: " + name);
    }

    /** @throws MalformedJson where there is no such truth value */
    public boolean flag(String name) {
        return find(name, Boolean.class).orElseThrow(() -> missing(name));
    }

    /** @throws MalformedJson where there is no such object */
    public JsonObject object(String name) {
        return findObject(name).orElseThrow(() -> missing(name));
    }

    public Optional<JsonObject> findObject(String name) {
        return find(name, JsonObject.class);
    }

    /** Empty where there is no such list. */
    public List<JsonObject> objects(String name) {
        return list(name, JsonObject.class);
    }

    /** Empty where there is no such list. */
    public List<String> strings(String name) {
        return list(name, String.class);
    }

    /** Empty where there is no such list. */
    public List<Long> numbers(String name) {
        return list(name, Long.class);
    }

    private <T> List<T> list(String name, Class<T> type) {
        return items(name).stream().map(item -> cast(name, item, type)).toList();
    }

    private List<?> items(String name) {
        return fields.containsKey(name) ? find(name, List.class).orElseThrow() : List.of();
    }

    private <T> Optional<T> find(String name, Class<T> type) {
        return Optional.ofNullable(fields.get(name)).map(value -> cast(name, value, type));
    }

    private static <T> T cast(String name, Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw new MalformedJson("not of the kind expected: " + name);
        }
        return type.cast(value);
    }

    private static MalformedJson missing(String name) {
        return new MalformedJson("nothing under: " + name);
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return CanonicalJson.text(this);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof JsonObject other && Arrays.equals(CanonicalJson.bytes(this), CanonicalJson.bytes(other));
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }
}
