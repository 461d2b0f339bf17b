package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A node in the tree of results: a group of measures, or one measured thing. */
public sealed interface Measure permits Scores, Row, Prf, Rates, Share, Count, Distance {

    /** As JSON, shares rounded to four digits. */
    JsonNode json();

    /** {@code value} rounded to {@code digits} after the point: its exact binary value, ties to the even digit. */
    static double round(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** A share as JSON. */
    static JsonNode share(double value) {
        return DoubleNode.valueOf(round(value, 4));
    }
}
