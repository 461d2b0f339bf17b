package org.onrecord.ledger.json;

import org.onrecord.model.Engine;

/** What read a document's claims. */
public final class EngineJson {

    private EngineJson() {}

    public static JsonObject write(Engine engine) {
        return new JsonObject()
                .put("name", engine.name())
                .put("version", engine.version())
                .put("rules", engine.rules());
    }

    /** @throws MalformedJson where it is no engine */
    public static Engine read(JsonObject json) {
        return new Engine(json.string("name"), json.string("version"), json.string("rules"));
    }
}
