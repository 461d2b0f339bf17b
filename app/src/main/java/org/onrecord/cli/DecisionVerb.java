package org.onrecord.cli;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.ledger.Decision;
import org.onrecord.ledger.DecisionReport;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerOptions;
import org.onrecord.model.Problem;
import org.onrecord.publish.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A verb by which a person decides something about the record. */
@Command
abstract class DecisionVerb extends LedgerVerb {

    @Option(names = "--why", paramLabel = "WORDS", description = "Why, in a few words; they stay on record.")
    private Optional<String> why = Optional.empty();

    DecisionVerb(Onrecord root) {
        super(root);
    }

    @Override
    Set<ExitCode> exits() {
        return EnumSet.of(ExitCode.WRONG, ExitCode.LEDGER, ExitCode.REFUSED);
    }

    abstract Decision decision();

    @Override
    ExitCode run() {
        try (Ledger ledger = writing(LedgerOptions.Mode.WRITE)) {
            DecisionReport report = ledger.decide(decision(), why.orElse(""));
            String entry =
                    report.entry().isPresent() ? " (entry " + report.entry().getAsLong() + ")" : "";
            out().line(Words.clean(report.what()) + entry);
            return ExitCode.OK;
        }
    }

    static Failure unknown(String what, String value, String advice) {
        return new Failure(ExitCode.USAGE, Problem.error(what, "is not known as `" + value + "`", advice));
    }
}
