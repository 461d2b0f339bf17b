package org.onrecord.cli;

import java.util.Optional;
import org.onrecord.ledger.AsOf;
import org.onrecord.ledger.Decision;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.Mode;
import org.onrecord.model.Coded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells or says whose ledger it is. */
@Command(
        name = "mode",
        header = "tell whose ledger it is, or say so",
        description = {
            "solo, as every ledger begins: its owner may publish alone. team: publishing is a second person's act. A team's ledger stays a"
                    + " team's. Without an argument the mode is told."
        },
        footer = {"onrecord mode", "onrecord mode team --why \"three of us work on it\""})
final class ModeVerb extends DecisionVerb {

    @Parameters(arity = "0..1", paramLabel = "MODE", description = "solo or team.")
    private Optional<String> mode = Optional.empty();

    ModeVerb(Onrecord root) {
        super(root);
    }

    @Override
    Decision decision() {
        String said = mode.orElse("");
        return new Decision.Run(Mode.find(said)
                .orElseThrow(() -> unknown("MODE", said, "say " + Coded.codes(Mode.values()))));
    }

    @Override
    ExitCode run() {
        if (mode.isPresent()) {
            return super.run();
        }
        try (Ledger ledger = reading()) {
            out().line(ledger.mode(AsOf.NOW).code());
            return ExitCode.OK;
        }
    }
}
