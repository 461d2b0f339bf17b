package org.onrecord.cli;

import java.util.List;
import org.onrecord.journey.Recall;
import org.onrecord.ledger.DocumentCard;
import org.onrecord.ledger.Ledger;
import org.onrecord.publish.ContractWriter;
import org.onrecord.publish.Table;
import org.onrecord.publish.Table.Column;
import picocli.CommandLine.Command;

/** Lists the documents of the ledger. */
@Command(
        name = "documents",
        header = "list the documents of the ledger",
        description = {
            "Lists every document with its publisher, its day and how many claims stand. With --format contract each document is one line of JSON"
                    + " as `extract` prints it, but with the ledger's own incidents, which documents share, and their estimates."
        },
        footer = {
            "onrecord documents",
            "onrecord documents --known 2020-10-01",
            "onrecord documents --format contract > record.jsonl"
        })
final class DocumentsVerb extends QueryVerb {

    DocumentsVerb(Onrecord root) {
        super(root, Format.TEXT, Format.CONTRACT, Format.JSON, Format.JSONL, Format.CSV);
    }

    @Override
    ExitCode run() throws Exception {
        try (Ledger ledger = reading()) {
            if (format() == Format.CONTRACT) {
                ContractWriter writer = new ContractWriter(false, false, false);
                new Recall(ledger, asOf()).articles(sheet -> out().write(writer.line(sheet, asAt())));
            } else {
                List<DocumentCard> cards = ledger.documents(asOf());
                new Printing(this).print(() -> brief(cards), () -> full(cards));
            }
        }
        return ExitCode.OK;
    }

    private static Table brief(List<DocumentCard> cards) {
        List<Column> columns = List.of(
                Column.text("id", "ID"),
                Column.text("published", "PUBLISHED"),
                Column.flexible("publisher", "PUBLISHER"),
                Column.flexible("title", "TITLE"),
                Column.number("claims", "CLAIMS"));
        return new Table(
                columns,
                cards.stream()
                        .map(c -> List.<Object>of(
                                c.article().id(),
                                c.article().published().map(Object::toString).orElse("-"),
                                c.article().publisher().orElse("-"),
                                c.article().title().orElse(c.input()),
                                (long) c.claims()))
                        .toList());
    }

    private static Table full(List<DocumentCard> cards) {
        List<Column> columns = List.of(
                        "id",
                        "input",
                        "version",
                        "url",
                        "publisher",
                        "title",
                        "published",
                        "known",
                        "language",
                        "sha256",
                        "recorded",
                        "claims")
                .stream()
                .map(n -> Column.text(n, n))
                .toList();
        return new Table(columns, cards.stream().map(DocumentsVerb::fullRow).toList());
    }

    private static List<Object> fullRow(DocumentCard c) {
        return List.of(
                c.article().id(),
                c.input(),
                (long) c.version(),
                Table.cell(c.article().url()),
                Table.cell(c.article().publisher()),
                Table.cell(c.article().title()),
                Table.cell(c.article().published()),
                c.article().known().toString(),
                c.article().language().tag(),
                c.article().sha256(),
                c.recorded().toString(),
                (long) c.claims());
    }
}
