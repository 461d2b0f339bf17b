package org.onrecord.ledger.json;

import java.util.List;
import java.util.Optional;

/**
 * What stands at a path into a claim from now on: {@code {"path":"source.type","text":"military"}}; with no value, nothing stands there.
 *
 * @param path names of objects and a field, joined by dots
 * @param value text, whole number, truth value or object; empty where what stood there is taken away
 */
public record Change(String path, Optional<Object> value) {

    public static Change text(String path, String value) {
        return new Change(path, Optional.of(value));
    }

    public static Change number(String path, long value) {
        return new Change(path, Optional.of(value));
    }

    public static Change flag(String path, boolean value) {
        return new Change(path, Optional.of(value));
    }

    public static Change object(String path, JsonObject value) {
        return new Change(path, Optional.of(value));
    }

    public static Change nothing(String path) {
        return new Change(path, Optional.empty());
    }

    public JsonObject write() {
        JsonObject json = new JsonObject().put("path", path);
        value.ifPresent(v -> json.set(kind(v), v));
        return json;
    }

    private static String kind(Object value) {
        return value instanceof String
                ? "text"
                : value instanceof Long ? "number" : value instanceof Boolean ? "flag" : "object";
    }

    /** @throws MalformedJson where it is no change */
    public static Change read(JsonObject json) {
        Optional<Object> value = List.of("text", "number", "flag", "object").stream()
                .flatMap(name -> Optional.ofNullable(json.fields().get(name)).stream())
                .findFirst();
        return new Change(json.string("path"), value);
    }

    /** {@code claim} with this change; the argument stays as it is. */
    public JsonObject in(JsonObject claim) {
        JsonObject changed = JsonText.read(claim.toString());
        JsonObject at = changed;
        String name = path;
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.')) {
            at = at.object(name.substring(0, dot));
            name = name.substring(dot + 1);
        }
        if (value.isPresent()) {
            at.set(name, value.get());
        } else {
            at.remove(name);
        }
        return changed;
    }
}
