package org.onrecord.cli;

import java.util.List;
import org.onrecord.ledger.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes claims out of an incident. */
@Command(
        name = "split",
        header = "take claims out of an incident into a new one",
        description = {
            "Says that some claims of an incident tell of a happening of their own. They stay together and apart from the others, whatever is linked"
                    + " later. The new incident's id is printed."
        },
        footer = {"onrecord split 7f3a c-5d0f --why \"the ministry speaks of another post\""})
final class SplitVerb extends DecisionVerb {

    SplitVerb(Onrecord root) {
        super(root);
    }

    @Parameters(index = "0", paramLabel = "INCIDENT", description = "The incident.")
    private String incident = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "CLAIM", description = "Claims of it, not all.")
    private List<String> claims = List.of();

    @Override
    Decision decision() {
        return new Decision.Split(incident, claims);
    }
}
