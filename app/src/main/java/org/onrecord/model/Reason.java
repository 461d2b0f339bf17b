package org.onrecord.model;

/**
 * One ground for a judgement, readable by a person.
 *
 * @param name of the ground ("same day", "places 4 km apart")
 * @param weight what it added to the score; negative speaks against
 */
public record Reason(String name, double weight) {}
