package org.onrecord.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Precision, recall and F1 with the numbers they come from.
 *
 * @param matched how many of both were paired
 * @param predicted how many the output has
 * @param gold how many gold has
 */
public record Prf(long matched, long predicted, long gold) implements Measure {

    /** Both rates; 0 where there is nothing to divide by. */
    public Rates rates() {
        return new Rates(Share.of(matched, predicted), Share.of(matched, gold));
    }

    @Override
    public ObjectNode json() {
        return rates().json().put("gold", gold).put("predicted", predicted).put("matched", matched);
    }
}
