package org.onrecord.cli;

import java.util.List;
import org.onrecord.ledger.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Keeps incidents apart for ever. */
@Command(
        name = "keep-apart",
        header = "say that incidents are never one",
        description = {
            "Says that incidents are never one happening, however alike they look. Nothing links them later, and nobody merges them before this is"
                    + " undone."
        },
        footer = {"onrecord keep-apart 7f3a 88b0 --why \"two posts on one day\""})
final class KeepApartVerb extends DecisionVerb {

    KeepApartVerb(Onrecord root) {
        super(root);
    }

    @Parameters(arity = "2..*", paramLabel = "INCIDENT", description = "Two or more.")
    private List<String> incidents = List.of();

    @Override
    Decision decision() {
        return new Decision.KeepApart(incidents);
    }
}
