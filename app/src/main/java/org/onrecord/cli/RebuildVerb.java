package org.onrecord.cli;

import java.util.EnumSet;
import java.util.Set;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerOptions;
import picocli.CommandLine.Command;

/** Makes the derived tables anew. */
@Command(
        name = "rebuild",
        header = "make everything that follows from the entries anew",
        description = {
            "Empties the tables of documents, claims, decisions, incidents, estimates and disclosures and makes them again from the entries, which"
                    + " are the truth. Nothing is lost. It mends tables that `verify --full` finds wrong, and derives anew after a new version of"
                    + " the program."
        },
        footer = {"onrecord rebuild"})
final class RebuildVerb extends LedgerVerb {

    RebuildVerb(Onrecord root) {
        super(root);
    }

    @Override
    Set<ExitCode> exits() {
        return EnumSet.of(ExitCode.LEDGER);
    }

    @Override
    ExitCode run() {
        try (Ledger ledger = writing(LedgerOptions.Mode.WRITE)) {
            ledger.rebuild();
            out().line("made anew from the entries: " + address());
            return ExitCode.OK;
        }
    }
}
