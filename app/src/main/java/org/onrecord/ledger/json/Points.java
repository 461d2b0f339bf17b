package org.onrecord.ledger.json;

import org.onrecord.model.Offsets;
import org.onrecord.model.Span;

/** The two ways of counting in one text, for writing spans as code points and reading them back as UTF-16 units. */
public interface Points {

    /** For a text in which both ways agree: one without characters beyond the basic plane. */
    Points SAME = new Points() {
        @Override
        public int toPoints(int unit) {
            return unit;
        }

        @Override
        public int toUnits(int point) {
            return point;
        }
    };

    int toPoints(int unit);

    int toUnits(int point);

    /** By {@link Offsets}. */
    static Points of(CharSequence text) {
        Offsets offsets = new Offsets(text);
        return new Points() {
            @Override
            public int toPoints(int unit) {
                return offsets.toPoints(unit);
            }

            @Override
            public int toUnits(int point) {
                return offsets.toUnits(point);
            }
        };
    }

    /** Adds {@code start} and {@code end}, in code points. */
    default JsonObject put(JsonObject to, Span span) {
        return to.put("start", toPoints(span.start())).put("end", toPoints(span.end()));
    }

    /** @throws MalformedJson where {@code from} has no span inside the text */
    default Span span(JsonObject from) {
        try {
            return new Span(toUnits(from.small("start")), toUnits(from.small("end")));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new MalformedJson("a span outside the text", e);
        }
    }
}
