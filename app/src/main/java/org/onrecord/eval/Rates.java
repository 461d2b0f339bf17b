package org.onrecord.eval;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Precision and recall, each from 0 to 1.
 *
 * @param precision how much of what was found is right
 * @param recall how much of what there is was found
 */
public record Rates(double precision, double recall) implements Measure {

    /** Their harmonic mean; 0 where both are. */
    public double f1() {
        double sum = precision + recall;
        return sum == 0 ? 0 : 2 * precision * recall / sum;
    }

    @Override
    public ObjectNode json() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.set("precision", Measure.share(precision));
        object.set("recall", Measure.share(recall));
        object.set("f1", Measure.share(f1()));
        return object;
    }
}
