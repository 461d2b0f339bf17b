package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.OptionalDouble;

/**
 * A distance over ground; absent where nothing was measured.
 *
 * @param km in kilometres
 */
public record Distance(OptionalDouble km) implements Measure {

    /** In kilometres, to one digit after the point. */
    @Override
    public JsonNode json() {
        return km.isPresent() ? DoubleNode.valueOf(Measure.round(km.getAsDouble(), 1)) : NullNode.getInstance();
    }
}
