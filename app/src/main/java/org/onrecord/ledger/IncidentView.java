package org.onrecord.ledger;

import java.time.LocalDate;
import java.util.List;
import org.onrecord.model.Disclosure;
import org.onrecord.model.Estimate;
import org.onrecord.model.Incident;
import org.onrecord.model.Link;
import org.onrecord.model.Relation;

/**
 * An incident with what follows from its claims.
 *
 * @param known the first day on which anything of it was known
 */
public record IncidentView(
        Incident incident,
        LocalDate known,
        List<Link> links,
        List<Relation> relations,
        List<Estimate> estimates,
        List<Disclosure> disclosures) {

    public IncidentView {
        links = List.copyOf(links);
        relations = List.copyOf(relations);
        estimates = List.copyOf(estimates);
        disclosures = List.copyOf(disclosures);
    }
}
