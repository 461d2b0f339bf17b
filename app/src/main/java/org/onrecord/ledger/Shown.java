package org.onrecord.ledger;

import java.util.Optional;
import org.onrecord.ledger.json.JsonObject;

/** A value of a claim's payload as a person would write it. */
final class Shown {

    private Shown() {}

    /** @param text of the document, for values that are words of it */
    static Optional<String> of(JsonObject claim, String path, String text) {
        JsonObject at = claim;
        String name = path;
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.')) {
            Optional<JsonObject> inner = at.findObject(name.substring(0, dot));
            if (inner.isEmpty()) {
                return Optional.empty();
            }
            at = inner.get();
            name = name.substring(dot + 1);
        }
        if (!at.has(name)) {
            return name.equals("outcome") ? Optional.of(claim.object("about").string("value")) : Optional.empty();
        }
        return switch (name) {
            case "figure" -> at.findObject(name).map(Figures::shown);
            case "when" -> at.findObject(name).map(Shown::days);
            case "victims" -> at.findObject(name).filter(v -> v.has("start")).map(v -> words(v, text));
            case "anonymous", "total" -> Optional.of(at.flag(name) ? "yes" : "no");
            default -> at.findString(name);
        };
    }

    private static String days(JsonObject when) {
        String from = when.string("from");
        return from.equals(when.string("to")) ? from : from + ".." + when.string("to");
    }

    private static String words(JsonObject span, String text) {
        return text.substring(
                text.offsetByCodePoints(0, span.small("start")), text.offsetByCodePoints(0, span.small("end")));
    }
}
