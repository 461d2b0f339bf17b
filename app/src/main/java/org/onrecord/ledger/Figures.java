package org.onrecord.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.ledger.json.JsonObject;

/** Figures as a person writes them in short: {@code 14}, {@code 14+}, {@code ..20}, {@code 10..12}, {@code ~30}, {@code dozens}. */
final class Figures {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})?\\.\\.(\\d{1,9})");
    private static final Pattern NUMBER = Pattern.compile("(~)?(\\d{1,9})(\\+)?");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L} '’-]*");

    private Figures() {}

    /** As a claim's payload has it. */
    static JsonObject read(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            long to = Long.parseLong(range.group(2));
            return range.group(1) == null
                    ? new JsonObject().put("figure", "at-most").put("count", to)
                    : new JsonObject()
                            .put("figure", "between")
                            .put("from", Long.parseLong(range.group(1)))
                            .put("to", to);
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches() && (number.group(1) == null || number.group(3) == null)) {
            String kind = number.group(1) != null ? "about" : number.group(3) != null ? "at-least" : "exactly";
            return new JsonObject().put("figure", kind).put("count", Long.parseLong(number.group(2)));
        }
        if (WORD.matcher(text).matches()) {
            return new JsonObject().put("figure", "vague").put("term", text);
        }
        throw Refusal.value("figure", "is not understood: `" + text + "`", "write it like " + ClaimField.FIGURE.hint());
    }

    /** In short. */
    static String shown(JsonObject figure) {
        return switch (figure.string("figure")) {
            case "at-least" -> figure.integer("count") + "+";
            case "at-most" -> ".." + figure.integer("count");
            case "between" -> figure.integer("from") + ".." + figure.integer("to");
            case "about" -> "~" + figure.integer("count");
            case "vague" -> figure.string("term");
            default -> Long.toString(figure.integer("count"));
        };
    }
}
