package org.onrecord.publish;

import java.io.IOException;
import java.util.List;
import org.onrecord.model.Offsets;
import org.onrecord.model.Span;

/** Writes stretches of one text as code points, with or without their words. */
record SpanJson(Json json, String text, Offsets offsets) {

    SpanJson(Json json, String text) {
        this(json, text, new Offsets(text));
    }

    /** Fields {@code start} and {@code end} of the object at hand. */
    void ends(Span span) throws IOException {
        json.number("start", offsets.toPoints(span.start()));
        json.number("end", offsets.toPoints(span.end()));
    }

    /** Fields {@code start}, {@code end} and {@code exact}. */
    void words(Span span) throws IOException {
        ends(span);
        json.text("exact", span.in(text));
    }

    void pairs(String name, List<Span> spans) throws IOException {
        json.pairs(
                name,
                spans.stream()
                        .map(s -> new int[] {offsets.toPoints(s.start()), offsets.toPoints(s.end())})
                        .toList());
    }
}
