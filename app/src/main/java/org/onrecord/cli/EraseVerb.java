package org.onrecord.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.ledger.AsOf;
import org.onrecord.ledger.DocumentCard;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerOptions;
import org.onrecord.model.Problem;
import org.onrecord.publish.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Erases a document. */
@Command(
        name = "erase",
        header = "erase a document and leave a tombstone",
        description = {
            "Erases a document in all its versions, every copy of the same bytes, their claims and all that was decided on them, for good: from"
                    + " tables, indexes and the file. What stays says that this was done, by whom and why, and lets nothing be guessed;"
                    + " `verify` still passes.",
            "Without --yes it only lists what would be erased. Do not quote the text in --why: that stays. Backups and dumps made before still"
                    + " hold the document."
        },
        footer = {
            "onrecord erase d-2b9e --why \"it names a witness in danger\"",
            "onrecord erase d-2b9e --yes --why \"it names a witness in danger\""
        })
final class EraseVerb extends LedgerVerb {

    @Parameters(paramLabel = "DOCUMENT", description = "The document's id, or its beginning.")
    private String document = "";

    @Option(names = "--why", paramLabel = "WORDS", description = "Why, in a few words; they stay on record.")
    private Optional<String> why = Optional.empty();

    @Option(names = "--yes", description = "Really erase.")
    private boolean yes;

    EraseVerb(Onrecord root) {
        super(root);
    }

    @Override
    Set<ExitCode> exits() {
        return EnumSet.of(ExitCode.WRONG, ExitCode.LEDGER);
    }

    @Override
    ExitCode run() {
        if (yes && why.orElse("").isBlank()) {
            throw new Failure(
                    ExitCode.USAGE, Problem.error(document, "nobody said why", "say it in a few words: --why \"…\""));
        }
        try (Ledger ledger = writing(LedgerOptions.Mode.WRITE)) {
            List<DocumentCard> copies = ledger.copies(document);
            copies.forEach(card -> out().line(line(card)));
            alike(ledger, copies.stream().map(c -> c.article().id()).toList());
            String all = Tally.plural(copies.size(), "document");
            if (yes) {
                List<Long> gone = ledger.erase(copies.get(0).article().id(), why.orElse(""));
                out().line("erased " + all + ": what "
                        + Tally.plural(gone.size(), "entry").replace("entrys", "entries") + " said is gone");
            } else {
                out().line("nothing was erased; --yes erases " + all);
            }
        }
        return ExitCode.OK;
    }

    private static String line(DocumentCard card) {
        return Words.clean(card.article().id() + "  " + card.article().title().orElse(card.input()) + ", "
                + Tally.plural(card.claims(), "claim"));
    }

    /** Reprints of other bytes are told, so that they may be erased by themselves. */
    private void alike(Ledger ledger, List<String> copies) {
        ledger.families(AsOf.NOW).stream()
                .filter(f -> f.documents().stream().anyMatch(copies::contains))
                .flatMap(f -> f.documents().stream())
                .filter(d -> !copies.contains(d))
                .forEach(d -> out().line(d + "  is alike, but no copy, and stays"));
    }
}
