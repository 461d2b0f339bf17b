package org.onrecord.ledger.json;

import org.onrecord.model.Source;
import org.onrecord.model.SourceType;

/** Whoever is cited. */
final class SourceJson {

    private SourceJson() {}

    static JsonObject write(Source source) {
        return new JsonObject()
                .put("name", source.name())
                .put("type", source.type().code())
                .put("side", source.side())
                .put("via", source.via())
                .put("anonymous", source.anonymous());
    }

    static Source read(JsonObject json) {
        return new Source(
                json.string("name"),
                Codes.get(json.string("type"), SourceType::find),
                json.findString("side"),
                json.findString("via"),
                json.flag("anonymous"));
    }
}
