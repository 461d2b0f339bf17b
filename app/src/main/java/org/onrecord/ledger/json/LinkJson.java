package org.onrecord.ledger.json;

import org.onrecord.model.Link;
import org.onrecord.model.Reason;

/** A link as derived; scores and weights are decimal strings. */
public final class LinkJson {

    private LinkJson() {}

    public static JsonObject write(Link link) {
        return new JsonObject()
                .put("claim", link.claim())
                .put("incident", link.incident())
                .put("score", Double.toString(link.score()))
                .putObjects(
                        "reasons",
                        link.reasons().stream()
                                .map(r -> new JsonObject()
                                        .put("name", r.name())
                                        .put("weight", Double.toString(r.weight())))
                                .toList())
                .put("by", link.by());
    }

    /** @throws MalformedJson where it is no link */
    public static Link read(JsonObject json) {
        return new Link(
                json.string("claim"),
                json.string("incident"),
                Codes.decimal(json.string("score")),
                json.objects("reasons").stream()
                        .map(r -> new Reason(r.string("name"), Codes.decimal(r.string("weight"))))
                        .toList(),
                json.string("by"));
    }
}
