package org.onrecord.ledger.json;

import org.onrecord.model.Figure;

/** {@code {"figure":"between","from":10,"to":12}}: the kind of figure, then what it holds. */
final class FigureJson {

    private FigureJson() {}

    static JsonObject write(Figure figure) {
        JsonObject json = new JsonObject();
        if (figure instanceof Figure.Exactly f) {
            return json.put("figure", "exactly").put("count", f.count());
        } else if (figure instanceof Figure.AtLeast f) {
            return json.put("figure", "at-least").put("count", f.count());
        } else if (figure instanceof Figure.AtMost f) {
            return json.put("figure", "at-most").put("count", f.count());
        } else if (figure instanceof Figure.Between f) {
            return json.put("figure", "between").put("from", f.from()).put("to", f.to());
        } else if (figure instanceof Figure.About f) {
            return json.put("figure", "about").put("count", f.count());
        } else if (figure instanceof Figure.Vague f) {
            return json.put("figure", "vague").put("term", f.term());
        }
        throw new IllegalArgumentException("unknown kind of figure: " + figure);
    }

    static Figure read(JsonObject json) {
        String kind = json.string("figure");
        return switch (kind) {
            case "exactly" -> new Figure.Exactly(json.integer("count"));
            case "at-least" -> new Figure.AtLeast(json.integer("count"));
            case "at-most" -> new Figure.AtMost(json.integer("count"));
            case "between" -> new Figure.Between(json.integer("from"), json.integer("to"));
            case "about" -> new Figure.About(json.integer("count"));
            case "vague" -> new Figure.Vague(json.string("term"));
            default -> throw new MalformedJson("unknown kind of figure: " + kind);
        };
    }
}
