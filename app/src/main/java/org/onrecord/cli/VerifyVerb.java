package org.onrecord.cli;

import java.util.EnumSet;
import java.util.Set;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.VerifyReport;
import org.onrecord.publish.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks that the ledger is as it was recorded. */
@Command(
        name = "verify",
        header = "check that the ledger is as it was recorded",
        description = {
            "Recomputes the chain of entries and every commitment, and tells the first entry that is not as it was recorded. It also tells what"
                    + " cannot be known: without a hash kept elsewhere nobody can see that the end was cut off or the whole recomputed.",
            "With --full it also derives everything again and compares."
        },
        footer = {"onrecord verify", "onrecord verify --full --ledger border.db"})
final class VerifyVerb extends LedgerVerb {

    @Option(names = "--full", description = "Also derive incidents, estimates and disclosures again and compare.")
    private boolean full;

    VerifyVerb(Onrecord root) {
        super(root);
    }

    @Override
    Set<ExitCode> exits() {
        return EnumSet.of(ExitCode.WRONG, ExitCode.LEDGER);
    }

    @Override
    ExitCode run() {
        try (Ledger ledger = reading()) {
            VerifyReport report = ledger.verify(full);
            String erased = report.erased() == 0 ? "" : ", " + report.erased() + " erased";
            out().line(Tally.entries(report.entries()) + erased + ", head " + report.head());
            report.findings().forEach(f -> out().line(ink().alarm("wrong:") + " " + Words.clean(f.toString())));
            report.notes()
                    .forEach(
                            n -> Words.wrap("note: " + Words.clean(n), console().width())
                                    .forEach(out()::line));
            boolean well = report.findings().isEmpty();
            if (well) {
                out().line(ink().well(
                                full
                                        ? "all is as it was recorded and as it follows from it"
                                        : "all is as it was recorded"));
            }
            return well ? ExitCode.OK : ExitCode.WRONG;
        }
    }
}
