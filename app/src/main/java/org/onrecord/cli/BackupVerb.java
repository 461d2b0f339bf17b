package org.onrecord.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.onrecord.ledger.BackupReport;
import org.onrecord.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies the ledger while it may be in use. */
@Command(
        name = "backup",
        header = "copy the ledger to a file",
        description = {
            "Copies the whole ledger to a new file, which only its owner may read, also while others write to it. The copy is a ledger itself."
                    + " Keep the hash that is printed: it proves later that nothing recorded until then was altered."
        },
        footer = {"onrecord backup record-2024-05-01.db", "onrecord verify --ledger record-2024-05-01.db"})
final class BackupVerb extends LedgerVerb {

    @Parameters(paramLabel = "FILE", description = "The file to make; it must not be there.")
    private Path file = Path.of("");

    BackupVerb(Onrecord root) {
        super(root);
    }

    @Override
    Set<ExitCode> exits() {
        return EnumSet.of(ExitCode.LEDGER);
    }

    @Override
    ExitCode run() {
        try (Ledger ledger = reading()) {
            BackupReport report = ledger.backup(file);
            out().line(Tally.entries(report.entries()) + " in " + report.file() + ", head " + report.head());
            return ExitCode.OK;
        }
    }
}
