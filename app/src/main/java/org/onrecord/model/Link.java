package org.onrecord.model;

import java.util.List;

/**
 * Why a claim belongs to an incident.
 *
 * @param score 0..1, how sure the linking is
 * @param reasons strongest first
 * @param by the rule or the person that made it
 */
public record Link(String claim, String incident, double score, List<Reason> reasons, String by) {

    public Link {
        reasons = List.copyOf(reasons);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a link's score is 0..1, not " + score);
        }
    }
}
