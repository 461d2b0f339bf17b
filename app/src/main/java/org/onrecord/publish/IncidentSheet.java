package org.onrecord.publish;

import java.util.List;
import org.onrecord.model.Disclosure;
import org.onrecord.model.Estimate;
import org.onrecord.model.Incident;

/** An incident with what was reckoned of it. */
public record IncidentSheet(Incident incident, List<Estimate> estimates, List<Disclosure> disclosures) {

    public IncidentSheet {
        estimates = List.copyOf(estimates);
        disclosures = List.copyOf(disclosures);
    }
}
