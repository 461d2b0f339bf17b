package org.onrecord.cli;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.journey.Derivation;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.ledger.LedgerOptions;
import org.onrecord.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A verb that works on the ledger. */
@Command
abstract class LedgerVerb extends Verb {

    @Mixin
    private final WhichLedger which = new WhichLedger();

    LedgerVerb(Onrecord root, Format... formats) {
        super(root, formats);
    }

    @Override
    Set<ExitCode> exits() {
        return EnumSet.of(ExitCode.LEDGER);
    }

    /** The ledger that is to be read; it must be there. */
    Ledger reading() {
        return Ledger.open(address(), LedgerOptions.reading(new Derivation()));
    }

    /** The ledger that is to be written; it is made where {@code mode} says so. */
    Ledger writing(LedgerOptions.Mode mode) {
        return Ledger.open(address(), writingOptions(mode));
    }

    /** Who writes, and that a wait for one's turn is told. */
    LedgerOptions writingOptions(LedgerOptions.Mode mode) {
        String ledger = address().toString();
        return LedgerOptions.writing(which.actor(root()), new Derivation())
                .with(mode)
                .waiting(which.patience(root()), line -> messages().tell(Problem.warning(ledger, line, "")));
    }

    LedgerAddress address() {
        return address(console(), which.ledger(root()));
    }

    static LedgerAddress address(Console console, Optional<String> named) {
        return LedgerAddress.find(
                named,
                console.environment(),
                System.getProperty("os.name", ""),
                console.home().toString());
    }
}
