package org.onrecord.cli;

import java.util.List;
import java.util.Optional;
import org.onrecord.journey.Recall;
import org.onrecord.ledger.IncidentFilter;
import org.onrecord.ledger.Ledger;
import org.onrecord.model.Outcome;
import org.onrecord.model.Problem;
import org.onrecord.publish.IncidentSheet;
import org.onrecord.publish.IncidentTable;
import org.onrecord.publish.SheetWriter;
import org.onrecord.publish.TableData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the incidents of the ledger. */
@Command(
        name = "incidents",
        header = "list the incidents of the ledger",
        description = {
            "Lists every incident with its days, its place, the lowest and highest figure still standing and how long each side took to tell."
                    + " \"14+\" is open above. JSON holds the incidents as the contract has them; CSV one row an incident with low, best and high"
                    + " of every outcome."
        },
        footer = {
            "onrecord incidents",
            "onrecord incidents --place Belgorod --outcome captured",
            "onrecord incidents --known 2020-10-01 --format csv"
        })
final class IncidentsVerb extends QueryVerb {

    @Option(names = "--place", paramLabel = "NAME", description = "Whose place's name holds this, or a country's code.")
    private Optional<String> place = Optional.empty();

    @Option(names = "--outcome", paramLabel = "OUTCOME", description = "With a figure for this outcome.")
    private Optional<String> outcome = Optional.empty();

    @Option(names = "--side", paramLabel = "NAME", description = "In which this side suffered.")
    private Optional<String> side = Optional.empty();

    IncidentsVerb(Onrecord root) {
        super(root, Format.TEXT, Format.JSON, Format.JSONL, Format.CSV);
    }

    @Override
    ExitCode run() throws Exception {
        Optional<Outcome> which = outcome.map(o -> Outcome.find(o)
                .orElseThrow(() -> new Failure(
                        ExitCode.USAGE,
                        Problem.error(
                                "--outcome",
                                "is not known as `" + o + "`",
                                "say killed, wounded, missing and so on"))));
        try (Ledger ledger = reading()) {
            List<IncidentSheet> sheets =
                    new Recall(ledger, asOf()).sheets(new IncidentFilter(Optional.empty(), place, which, side, true));
            switch (format()) {
                case TEXT -> new Printing(this).text(IncidentTable.brief(sheets));
                case JSON -> SheetWriter.json(sheets, asAt(), out());
                case JSONL, CONTRACT -> SheetWriter.jsonLines(sheets, asAt(), out());
                case CSV -> TableData.csv(asAt().in(IncidentTable.full(sheets)), out());
            }
        }
        return ExitCode.OK;
    }
}
