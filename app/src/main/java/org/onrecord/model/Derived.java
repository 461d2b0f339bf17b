package org.onrecord.model;

import java.util.List;

/**
 * What follows from a set of claims: all of it can be dropped and worked out again.
 *
 * @param links one for each claim that belongs to an incident
 * @param estimates by the default rule
 */
public record Derived(
        List<Incident> incidents,
        List<Link> links,
        List<Relation> relations,
        List<Family> families,
        List<Estimate> estimates,
        List<Disclosure> disclosures) {

    public static final Derived NOTHING = new Derived(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Derived {
        incidents = List.copyOf(incidents);
        links = List.copyOf(links);
        relations = List.copyOf(relations);
        families = List.copyOf(families);
        estimates = List.copyOf(estimates);
        disclosures = List.copyOf(disclosures);
    }
}
