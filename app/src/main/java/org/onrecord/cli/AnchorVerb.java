package org.onrecord.cli;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.ledger.Anchored;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerOptions;
import org.onrecord.ledger.stamp.Authority;
import org.onrecord.ledger.stamp.StampException;
import org.onrecord.model.Problem;
import org.onrecord.publish.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Has the head of the ledger stamped with the time by an authority. */
@Command(
        name = "anchor",
        header = "have the ledger stamped with the time",
        description = {
            "Sends the hash of the last entry, and nothing else, to an authority that stamps it with the time (RFC 3161), and keeps the stamp in"
                    + " the ledger. It proves later that everything up to that entry stood so by then: `onrecord verify` checks it.",
            "This is the only command that uses the network. Who asks, from where and when, the authority does learn."
        },
        footer = {"onrecord anchor --authority https://tsa.example.org/tsr"})
final class AnchorVerb extends LedgerVerb {

    @Option(
            names = "--authority",
            paramLabel = "URL",
            description = "Who stamps; else `authority` of the configuration. There is none by default.")
    private Optional<String> authority = Optional.empty();

    AnchorVerb(Onrecord root) {
        super(root);
    }

    @Override
    Set<ExitCode> exits() {
        return EnumSet.of(ExitCode.LEDGER);
    }

    @Override
    ExitCode run() {
        Authority asked = asked();
        try (Ledger ledger = writing(LedgerOptions.Mode.WRITE)) {
            Anchored anchored = ledger.anchor(asked);
            out().line("entry " + anchored.entries() + " stamped "
                    + anchored.stamp().time() + " by "
                    + Words.clean(anchored.stamp().signer()));
            out().line("head " + anchored.head());
            return ExitCode.OK;
        } catch (StampException e) {
            throw new Failure(ExitCode.LEDGER, Problem.error("anchor", Words.clean(e.what()), e.advice()));
        }
    }

    private Authority asked() {
        String address = authority
                .or(() -> root().settings().find("authority"))
                .orElseThrow(() -> new Failure(
                        ExitCode.USAGE,
                        Problem.error(
                                "anchor",
                                "who is to stamp it?",
                                "name an authority with --authority URL or `authority=URL` in the configuration")));
        try {
            return Authority.of(address);
        } catch (StampException e) {
            throw new Failure(ExitCode.USAGE, Problem.error("--authority", e.what(), e.advice()));
        }
    }
}
