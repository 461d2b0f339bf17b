package org.onrecord.model;

import java.util.List;
import java.util.Optional;

/**
 * The happening that claims speak of, or a running total kept apart from happenings.
 *
 * @param id minted once and never reused
 * @param kind "attack", "total" and the like, as the rules name it; empty where not told
 * @param when the days it spans, as far as its claims tell them
 * @param claims ids of the claims that belong to it, in order of first appearance
 * @param total true for a running or period total
 */
public record Incident(
        String id,
        Optional<String> kind,
        Optional<Days> when,
        Optional<Place> place,
        List<Actor> actors,
        List<String> claims,
        boolean total) {

    public Incident {
        actors = List.copyOf(actors);
        claims = List.copyOf(claims);
    }
}
