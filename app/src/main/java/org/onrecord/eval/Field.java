package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A value inside a line of JSON that knows its way there, so that what is wrong with it can be told: {@code claims[3].figure}.
 * A key with the value null is the same as no key.
 */
record Field(Origin origin, String path, JsonNode json) {

    /** A line's whole object. */
    static Field root(Origin origin, JsonNode json) {
        return new Field(origin, "", json);
    }

    /** What an article has that the output lacks: nothing of anything. */
    static Field nothing(Origin origin) {
        return root(origin, JsonNodeFactory.instance.objectNode());
    }

    Optional<Field> find(String name) {
        JsonNode value = json.get(name);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        return Optional.of(new Field(origin, path.isEmpty() ? name : path + "." + name, value));
    }

    Field get(String name) {
        return find(name).orElseThrow(() -> wrong("lacks \"" + name + "\"", "is this the right kind of file?"));
    }

    Optional<String> findText(String name) {
        return find(name).map(Field::text);
    }

    OptionalLong findWhole(String name) {
        Optional<Field> found = find(name);
        return found.isPresent() ? OptionalLong.of(found.get().whole()) : OptionalLong.empty();
    }

    Optional<LocalDate> findDay(String name) {
        return find(name).map(Field::day);
    }

    /** The elements of an array, none where the key is absent. */
    List<Field> list(String name) {
        return find(name).map(Field::elements).orElseGet(List::of);
    }

    /** The elements of an array that must be there. */
    List<Field> getList(String name) {
        return get(name).elements();
    }

    List<Field> elements() {
        if (!json.isArray()) {
            throw wrong("is not an array", "");
        }
        List<Field> elements = new ArrayList<>(json.size());
        for (int i = 0; i < json.size(); i++) {
            elements.add(new Field(origin, path + "[" + i + "]", json.get(i)));
        }
        return elements;
    }

    String text() {
        if (!json.isTextual()) {
            throw wrong("is not a text", "");
        }
        return json.textValue();
    }

    long whole() {
        if (!json.isNumber() || !json.canConvertToExactIntegral() || !json.canConvertToLong()) {
            throw wrong("is not a whole number", "");
        }
        return json.longValue();
    }

    double number() {
        if (!json.isNumber()) {
            throw wrong("is not a number", "");
        }
        return json.doubleValue();
    }

    LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw wrong("is not a day as 2023-06-01", "");
        }
    }

    /** A span given as {@code {"start": 3, "end": 5}}. */
    Range range() {
        return new Range(
                Math.toIntExact(get("start").whole()),
                Math.toIntExact(get("end").whole()));
    }

    /** A span given as {@code [3, 5]}. */
    Range pair() {
        List<Field> ends = elements();
        if (ends.size() != 2) {
            throw wrong("is not a pair of offsets", "");
        }
        return new Range(
                Math.toIntExact(ends.get(0).whole()),
                Math.toIntExact(ends.get(1).whole()));
    }

    /** The value as JSON writes it, a text without its quotes. */
    String asWritten() {
        return json.isTextual() ? json.textValue() : json.toString();
    }

    private BadInput wrong(String what, String advice) {
        return origin.problem((path.isEmpty() ? "the line" : "\"" + path + "\"") + " " + what, advice);
    }
}
