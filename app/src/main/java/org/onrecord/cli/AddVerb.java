package org.onrecord.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onrecord.extract.Extractor;
import org.onrecord.journey.Journey;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerOptions;
import org.onrecord.read.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Records what articles say. */
@Command(
        name = "add",
        header = "record what articles say",
        description = {
            "Reads articles and records them in the ledger with every claim; then links the claims into incidents, reconciles the figures and"
                    + " works out the disclosures. The ledger is made where it is not there yet. Adding the same article twice changes nothing;"
                    + " another text of the same article is a new version of it.",
            "Every article is recorded whole or not at all. After Ctrl-C, what was recorded is told and the same command goes on from there."
        },
        footer = {
            "onrecord add articles/",
            "onrecord add --as Ada --published 2023-06-28 article.txt",
            "onrecord --ledger border.db add articles.jsonl"
        })
final class AddVerb extends LedgerVerb {

    @Mixin
    private final WhichGazetteer which = new WhichGazetteer();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or directories; - is standard input.")
    private List<String> files = List.of();

    AddVerb(Onrecord root) {
        super(root);
    }

    @Override
    Set<ExitCode> exits() {
        return EnumSet.of(ExitCode.INPUT, ExitCode.GAZETTEER, ExitCode.LEDGER, ExitCode.INTERRUPTED);
    }

    @Override
    ExitCode run() throws Exception {
        Extractor extractor = which.extractor(root());
        Problems problems = new Problems(messages());
        Tally tally = new Tally();
        try (Interrupt interrupt = Interrupt.watched(() -> lastWords(tally));
                Ledger ledger = writing(LedgerOptions.Mode.CREATE);
                Progress progress = Progress.of(console(), "add", Inputs.totalBytes(files))) {
            new Journey(extractor)
                    .add(
                            Inputs.raw(files, console().in(), reading.options()),
                            ledger,
                            piece -> {
                                interrupt.sign();
                                progress.reached(piece.bytes());
                                piece.problems().forEach(problems::tell);
                            },
                            tally::count,
                            interrupt::isAsked);
            if (interrupt.isAsked()) {
                return ExitCode.INTERRUPTED;
            }
        }
        out().line(tally.words() + " in " + address());
        return problems.lost() ? ExitCode.INPUT : ExitCode.OK;
    }

    private void lastWords(Tally tally) {
        console()
                .err()
                .println("interrupted: " + tally.words() + "; the rest is not, and the same command goes on from here");
    }
}
