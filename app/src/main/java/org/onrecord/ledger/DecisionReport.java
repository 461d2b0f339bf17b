package org.onrecord.ledger;

import java.util.OptionalLong;

/**
 * What became of a decision.
 *
 * @param entry its number; empty where it is on record already and nothing was changed
 * @param subject what it is about: the claim put in, the incident that stays, the new incident
 * @param what in words, without a full stop
 */
public record DecisionReport(OptionalLong entry, String subject, String what) {}
