package org.onrecord.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.journey.Derivation;
import org.onrecord.ledger.DumpReport;
import org.onrecord.ledger.Erasures;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerOptions;
import org.onrecord.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a ledger of a dump. */
@Command(
        name = "restore",
        header = "make a ledger of a dump",
        description = {
            "Reads what `onrecord dump` wrote into a new ledger, in a file or in PostgreSQL, with the same entries and hashes: all of it or nothing."
                    + " Every line is checked; a dump that was altered or cut off is refused and the line named.",
            "What was erased after the dump was made must not come back: name the ledger it was erased from, or a newer dump of it, with"
                    + " --erasures-of."
        },
        footer = {
            "onrecord dump record.jsonl",
            "onrecord restore record.jsonl --ledger new.db",
            "onrecord restore record.jsonl --erasures-of new.db --ledger newer.db"
        })
final class RestoreVerb extends LedgerVerb {

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    @Parameters(paramLabel = "FILE", description = "The dump; - is standard input.")
    private Path file = Path.of("");

    @Option(
            names = "--erasures-of",
            paramLabel = "LEDGER",
            description = "Leave out what was erased from this ledger, or by this newer dump of it.")
    private Optional<String> newer = Optional.empty();

    RestoreVerb(Onrecord root) {
        super(root);
    }

    @Override
    Set<ExitCode> exits() {
        return EnumSet.of(ExitCode.INPUT, ExitCode.LEDGER);
    }

    @Override
    ExitCode run() {
        Erasures since = newer.map(this::erasures).orElse(Erasures.NONE);
        LedgerOptions options = writingOptions(LedgerOptions.Mode.CREATE);
        boolean standard = file.toString().equals("-");
        String name = standard ? "standard input" : file.toString();
        try (InputStream in = standard ? console().in() : Files.newInputStream(file)) {
            DumpReport report = Ledger.restore(address(), options, new BufferedInputStream(in, 1 << 16), name, since);
            String erased = report.erased() == 0 ? "" : ", " + report.erased() + " erased";
            out().line(Tally.entries(report.entries()) + erased + " in " + address() + ", head " + report.head());
            return ExitCode.OK;
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private Erasures erasures(String name) {
        if (name.contains(":") && !Files.exists(Path.of(name))) {
            return ofLedger(name);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(name)), 1 << 16)) {
            in.mark(SQLITE.length);
            boolean ledger = Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
            in.reset();
            return ledger ? ofLedger(name) : Erasures.of(in, name);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private Erasures ofLedger(String name) {
        try (Ledger ledger =
                Ledger.open(address(console(), Optional.of(name)), LedgerOptions.reading(new Derivation()))) {
            return ledger.erasures();
        }
    }

    private static Failure unreadable(String name, IOException e) {
        String why = e instanceof NoSuchFileException ? "is not there" : "cannot be read: " + e.getMessage();
        return new Failure(ExitCode.INPUT, Problem.error(name, why, "check the name, and that it may be read"));
    }
}
