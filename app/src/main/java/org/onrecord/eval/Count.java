package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;

/** How many. */
public record Count(long value) implements Measure {

    @Override
    public JsonNode json() {
        return LongNode.valueOf(value);
    }
}
