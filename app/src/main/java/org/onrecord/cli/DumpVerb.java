package org.onrecord.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.ledger.DumpReport;
import org.onrecord.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the whole ledger as text. */
@Command(
        name = "dump",
        header = "write the whole ledger as lines of JSON",
        description = {
            "Writes every entry of the ledger with what it says, one JSON object a line, also while others write to it. `onrecord restore` makes a"
                    + " ledger with the same hashes of it, in a file or in PostgreSQL. A dump holds all that the ledger holds: keep it as safe.",
            "With --canonical it leaves out what chance and the clock brought in, for comparing two ledgers: that cannot be restored."
        },
        footer = {"onrecord dump record-2024-05-01.jsonl", "onrecord dump --canonical"})
final class DumpVerb extends LedgerVerb {

    @Option(
            names = "--canonical",
            description = "Without times, salts and hashes; ids by the order in which they appear.")
    private boolean canonical;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The file to make; it must not be there. Without it, or with -: standard output.")
    private Optional<Path> file = Optional.empty();

    DumpVerb(Onrecord root) {
        super(root);
    }

    @Override
    Set<ExitCode> exits() {
        return EnumSet.of(ExitCode.LEDGER);
    }

    @Override
    ExitCode run() {
        Optional<Path> target = file.filter(f -> !f.toString().equals("-"));
        try (Ledger ledger = reading()) {
            if (target.isEmpty()) {
                print(ledger);
            } else if (canonical) {
                ledger.dumpCanonical(target.get());
            } else {
                DumpReport report = ledger.dump(target.get());
                out().line(Tally.entries(report.entries()) + " in " + target.get() + ", head " + report.head());
            }
            return ExitCode.OK;
        }
    }

    private void print(Ledger ledger) {
        if (canonical) {
            ledger.dumpCanonical(out());
        } else {
            ledger.dump(out());
        }
    }
}
