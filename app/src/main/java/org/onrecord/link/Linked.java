package org.onrecord.link;

import java.util.List;
import org.onrecord.model.Family;
import org.onrecord.model.Incident;
import org.onrecord.model.Link;
import org.onrecord.model.Relation;

/**
 * What linking found.
 *
 * @param incidents most claims first, then by first day and id
 * @param links one for each claim
 * @param relations between claims of one incident
 * @param families of reprints
 */
public record Linked(List<Incident> incidents, List<Link> links, List<Relation> relations, List<Family> families) {

    public Linked {
        incidents = List.copyOf(incidents);
        links = List.copyOf(links);
        relations = List.copyOf(relations);
        families = List.copyOf(families);
    }
}
