package org.onrecord.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Which ledger, and who acts on it. */
final class WhichLedger {

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description =
                    "The ledger; else $$ONRECORD_LEDGER, else `ledger` of the configuration, else one in the user's data directory.")
    private Optional<String> ledger = Optional.empty();

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "Who acts; else `as` of the configuration, else the system's user.")
    private Optional<String> actor = Optional.empty();

    /** As given after the verb, before it, by the environment or the configuration; empty where nobody says. */
    Optional<String> ledger(Onrecord root) {
        return ledger.or(() -> root.ledger().ledger)
                .or(() -> root.console().variable("ONRECORD_LEDGER"))
                .or(() -> root.settings().find("ledger"));
    }

    String actor(Onrecord root) {
        return actor.or(() -> root.ledger().actor)
                .or(() -> root.settings().find("as"))
                .filter(name -> !name.isBlank())
                .orElse(root.console().user());
    }
}
