package org.onrecord.cli;

import org.onrecord.ledger.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Publishes an incident. */
@Command(
        name = "publish",
        header = "stand up for an incident as it is now",
        description = {
            "Records that you stand up for an incident as it is now. In a team's ledger (see `mode`) somebody else must have changed it last:"
                    + " publishing is a second person's act. When it changes afterwards, it is to be published again."
        },
        footer = {"onrecord publish 7f3a", "onrecord publish 88b0 --as Ben"})
final class PublishVerb extends DecisionVerb {

    PublishVerb(Onrecord root) {
        super(root);
    }

    @Parameters(paramLabel = "INCIDENT", description = "The incident.")
    private String incident = "";

    @Override
    Decision decision() {
        return new Decision.Publish(incident);
    }
}
