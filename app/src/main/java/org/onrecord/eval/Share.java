package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.OptionalDouble;

/**
 * A part of a whole, from 0 to 1; absent where the whole is empty and nothing can be said.
 *
 * @param value the share
 */
public record Share(OptionalDouble value) implements Measure {

    Share(long part, long whole) {
        this(OptionalDouble.of(of(part, whole)));
    }

    /** {@code part / whole}, or 0 where the whole is empty. */
    static double of(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    @Override
    public JsonNode json() {
        return value.isPresent() ? Measure.share(value.getAsDouble()) : NullNode.getInstance();
    }
}
