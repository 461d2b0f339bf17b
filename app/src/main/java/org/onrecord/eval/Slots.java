package org.onrecord.eval;

import java.util.Optional;

/**
 * What a claim says beside its figure, in gold and in output alike.
 *
 * @param partOf the number, from 0, of the claim that this one is a part of; negative where it names none of the list
 * @param stated the day it was stated, as written
 */
record Slots(
        Optional<String> stance,
        String status,
        Optional<String> side,
        Optional<String> source,
        Optional<String> sourceType,
        Optional<String> sourceSide,
        Optional<String> stated,
        Optional<Interval> time,
        Optional<String> place,
        Optional<Integer> partOf,
        Optional<String> victims) {

    static final String UNKNOWN_STATUS = "unknown";

    Slots withPartOf(Optional<Integer> newPartOf) {
        return new Slots(stance, status, side, source, sourceType, sourceSide, stated, time, place, newPartOf, victims);
    }
}
