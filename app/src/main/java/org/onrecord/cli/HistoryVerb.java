package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.onrecord.ledger.HistoryLine;
import org.onrecord.ledger.Ledger;
import org.onrecord.publish.Table;
import org.onrecord.publish.Table.Column;
import org.onrecord.publish.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells the life of a document, a claim or an incident. */
@Command(
        name = "history",
        header = "tell the life of an incident, a claim or a document",
        description = {
            "Tells what happened to it, entry by entry: when it was recorded, who did it, what it was and why. --recorded ends the life at a"
                    + " moment; --known leaves out what was not known on that day.",
            "The number in front is the entry's; a decision is taken back by it (`onrecord undo`)."
        },
        footer = {"onrecord history 7f3a", "onrecord history c-5d0f --format csv", "onrecord history d-2b9e"})
final class HistoryVerb extends QueryVerb {

    @Parameters(paramLabel = "ID", description = "Of an incident, a claim or a document, or its beginning.")
    private String id = "";

    HistoryVerb(Onrecord root) {
        super(root, Format.TEXT, Format.JSON, Format.JSONL, Format.CSV);
    }

    @Override
    ExitCode run() throws Exception {
        try (Ledger ledger = reading()) {
            List<HistoryLine> lines = ledger.history(id, asOf());
            if (format() == Format.TEXT) {
                lines.forEach(line -> text(line).forEach(out()::line));
                tellAsOf();
            } else {
                new Printing(this).print(() -> full(lines), () -> full(lines));
            }
        }
        return ExitCode.OK;
    }

    private List<String> text(HistoryLine line) {
        List<String> text = new ArrayList<>();
        String when = line.recorded().toString().substring(0, 16).replace('T', ' ');
        String about = line.subject().startsWith(id) ? "" : line.subject() + ": ";
        text.add(ink().strong(Words.padLeft(Long.toString(line.seq()), 5)) + "  " + when + "  "
                + Words.clean(line.who()));
        Words.wrap(Words.clean(about + line.what()), console().width() - 7).forEach(w -> text.add("       " + w));
        if (!line.why().isEmpty()) {
            Words.wrap("“" + Words.clean(line.why()) + "”", console().width() - 7)
                    .forEach(w -> text.add("       " + ink().faint(w)));
        }
        return text;
    }

    private static Table full(List<HistoryLine> lines) {
        return new Table(
                Stream.of("seq", "recorded", "who", "kind", "subject", "what", "why")
                        .map(n -> Column.text(n, n))
                        .toList(),
                lines.stream()
                        .map(l -> List.<Object>of(
                                l.seq(),
                                l.recorded().toString(),
                                l.who(),
                                l.kind().name().toLowerCase(Locale.ROOT),
                                l.subject(),
                                l.what(),
                                l.why()))
                        .toList());
    }
}
