package org.onrecord.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.disclose.Discloser;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.publish.IncidentSheet;
import org.onrecord.reconcile.Rule;
import org.onrecord.reconcile.Rules;

/** What the claims of one article's incidents come to by the rule {@code stated}: what this text says, whoever says it. */
record Reckoning(Rule rule, Discloser discloser) {

    static Reckoning builtIn() {
        return new Reckoning(Rules.get("stated"), Discloser.builtIn());
    }

    IncidentSheet of(Incident incident, List<KnownClaim> claims) {
        Set<String> ids = new HashSet<>(incident.claims());
        List<KnownClaim> its = claims.stream().filter(c -> ids.contains(c.id())).toList();
        return new IncidentSheet(incident, rule.estimate(incident, its), discloser.disclose(incident, its));
    }
}
