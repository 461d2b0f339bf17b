package org.onrecord.link;

import java.util.List;
import java.util.Set;
import org.onrecord.model.Family;
import org.onrecord.model.KnownClaim;

/**
 * What a change came to.
 *
 * @param linked only what was linked anew; its families are those that changed
 * @param families to which the documents of the claims belong
 * @param claims that were linked anew
 * @param incidents ids of those from which claims were taken, whether they go on or not
 * @param regrouped ids of documents whose family is another one now, or none
 */
public record Relinked(
        Linked linked, List<Family> families, List<KnownClaim> claims, Set<String> incidents, Set<String> regrouped) {

    public Relinked {
        families = List.copyOf(families);
        claims = List.copyOf(claims);
        incidents = Set.copyOf(incidents);
        regrouped = Set.copyOf(regrouped);
    }
}
