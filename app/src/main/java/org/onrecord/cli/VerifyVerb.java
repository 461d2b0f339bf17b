package org.onrecord.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.ledger.Checks;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.VerifyReport;
import org.onrecord.ledger.stamp.StampException;
import org.onrecord.ledger.stamp.Trust;
import org.onrecord.model.Problem;
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
            "With --head it tells whether the ledger is still the one of which that head was printed. Stamps made by `onrecord anchor` are"
                    + " checked and their times told; with --trust also whether they lead to a certificate in that file.",
            "With --full it also derives everything again and compares."
        },
        footer = {
            "onrecord verify",
            "onrecord verify --full --ledger border.db",
            "onrecord verify --trust authority.pem"
        })
final class VerifyVerb extends LedgerVerb {

    @Option(names = "--full", description = "Also derive incidents, estimates and disclosures again and compare.")
    private boolean full;

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description = "A head that was kept elsewhere: everything up to it must be there as it was.")
    private Optional<String> head = Optional.empty();

    @Option(
            names = "--trust",
            paramLabel = "FILE",
            description = "Certificates (PEM or DER) that vouch for the authorities that stamped the ledger.")
    private Optional<Path> trust = Optional.empty();

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
            VerifyReport report = ledger.verify(checks());
            String erased = report.erased() == 0 ? "" : ", " + report.erased() + " erased";
            out().line(Tally.entries(report.entries()) + erased + ", head " + report.head());
            report.stamps()
                    .forEach(s -> out().line("entry " + s.entry() + " stamped "
                            + s.stamp().time() + " by " + Words.clean(s.stamp().signer())));
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

    private Checks checks() {
        Checks checks = full ? Checks.FULL : Checks.ENTRIES;
        if (head.isPresent()) {
            String hash = head.get().strip().toLowerCase(Locale.ROOT);
            if (!Checks.isHead(hash)) {
                throw new Failure(
                        ExitCode.USAGE,
                        Problem.error(
                                "--head",
                                "a head has 64 hexadecimal digits, not `" + head.get() + "`",
                                "give it as verify, backup or anchor printed it"));
            }
            checks = checks.against(hash);
        }
        if (trust.isPresent()) {
            try {
                checks = checks.trusting(Trust.read(trust.get()));
            } catch (StampException e) {
                throw new Failure(ExitCode.USAGE, Problem.error("--trust", e.what(), e.advice()));
            }
        }
        return checks;
    }
}
