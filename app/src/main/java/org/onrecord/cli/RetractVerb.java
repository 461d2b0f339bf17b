package org.onrecord.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.ledger.Decision;
import org.onrecord.model.Coded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a claim back. */
@Command(
        name = "retract",
        header = "take a claim back",
        description = {
            "Takes a claim back, for one of two reasons. extraction-error: it was read wrongly and nobody ever said it; it counts on no day.",
            "withdrawn: its source took it back; it counts as known until the day before. It stays on record either way."
        },
        footer = {
            "onrecord retract c-5d0f extraction-error --why \"it is about another year\"",
            "onrecord retract c-9e41 withdrawn --on 2021-03-09 --why \"taken back\""
        })
final class RetractVerb extends DecisionVerb {

    RetractVerb(Onrecord root) {
        super(root);
    }

    @Parameters(index = "0", paramLabel = "ID", description = "The claim's id, or its beginning.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "REASON", description = "extraction-error or withdrawn.")
    private String reason = "";

    @Option(names = "--on", paramLabel = "DATE", description = "The day on which its source withdrew it; else today.")
    private Optional<LocalDate> day = Optional.empty();

    @Override
    Decision decision() {
        return new Decision.Retract(
                id,
                Decision.Retract.Reason.find(reason)
                        .orElseThrow(() ->
                                unknown("REASON", reason, "say " + Coded.codes(Decision.Retract.Reason.values()))),
                day);
    }
}
