package org.onrecord.extract.claim;

import java.util.Optional;
import org.onrecord.extract.figure.Group;
import org.onrecord.model.Outcome;
import org.onrecord.model.Stance;

/**
 * One group of people and what befell it.
 *
 * @param cueFrom first token of the words that tell the outcome
 * @param cueTo one past the last
 * @param rule that tied them
 * @param distance tokens between the group and the cue
 * @param relation to the finding that gave the outcome: part, peer, revision; empty where the words tell the outcome themselves
 * @param of that finding
 * @param stance where the words themselves show one
 */
record Finding(
        Group group,
        Outcome outcome,
        int cueFrom,
        int cueTo,
        String rule,
        int distance,
        String relation,
        Optional<Finding> of,
        Optional<Stance> stance) {

    static Finding told(Group group, Outcome outcome, int cueFrom, int cueTo, String rule, int distance) {
        return new Finding(group, outcome, cueFrom, cueTo, rule, distance, "", Optional.empty(), Optional.empty());
    }
}
