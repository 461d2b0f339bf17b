package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;

/** One JSON object of a file of JSON lines, with its place there. */
record Line(Origin origin, JsonNode json) {

    Field root() {
        return Field.root(origin, json);
    }
}
