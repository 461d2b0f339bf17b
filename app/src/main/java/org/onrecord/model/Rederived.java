package org.onrecord.model;

import java.util.List;
import java.util.Set;

/**
 * What follows from a change, and nothing else.
 *
 * @param derived of its families only those that changed
 * @param claims those of the derived incidents
 * @param incidents ids of those that stood before and from which all claims were taken; nothing stands of those that are not derived anew
 * @param regrouped ids of documents that belong to another family now, or to none
 */
public record Rederived(Derived derived, List<KnownClaim> claims, Set<String> incidents, Set<String> regrouped) {

    public Rederived {
        claims = List.copyOf(claims);
        incidents = Set.copyOf(incidents);
        regrouped = Set.copyOf(regrouped);
    }
}
