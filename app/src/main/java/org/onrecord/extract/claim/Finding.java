package org.onrecord.extract.claim;

import org.onrecord.extract.figure.Group;
import org.onrecord.model.Outcome;

/**
 * One group of people and what befell it.
 *
 * @param cueFrom first token of the words that tell the outcome
 * @param cueTo one past the last
 * @param rule that tied them
 * @param distance tokens between the group and the cue
 */
record Finding(Group group, Outcome outcome, int cueFrom, int cueTo, String rule, int distance) {}
