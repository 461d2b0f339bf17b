package org.onrecord.cli;

import java.util.List;
import org.onrecord.ledger.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes one incident of several. */
@Command(
        name = "merge",
        header = "make one incident of several",
        description = {
            "Says that incidents are one happening. The oldest keeps its id; the others lead there. They stay one, whatever is linked later."
        },
        footer = {"onrecord merge 7f3a 88b0 --why \"one attack, told under two dates\""})
final class MergeVerb extends DecisionVerb {

    MergeVerb(Onrecord root) {
        super(root);
    }

    @Parameters(arity = "2..*", paramLabel = "INCIDENT", description = "Two or more.")
    private List<String> incidents = List.of();

    @Override
    Decision decision() {
        return new Decision.Merge(incidents);
    }
}
