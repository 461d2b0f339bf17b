package org.onrecord.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.onrecord.journey.Recall;
import org.onrecord.ledger.IncidentFilter;
import org.onrecord.ledger.Ledger;
import org.onrecord.publish.DisclosureTable;
import org.onrecord.publish.IncidentSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists how long each side took to tell of its losses. */
@Command(
        name = "disclosures",
        header = "list how long each side took to tell of its losses",
        description = {
            "For every incident, side and outcome: the day of the first figure above zero by an official of the side that suffered, and the days"
                    + " from the incident's first day until then; or for how many days nothing has been told, up to --known or today."
        },
        footer = {
            "onrecord disclosures",
            "onrecord disclosures --known 2020-10-01",
            "onrecord disclosures --side Russia --format csv"
        })
final class DisclosuresVerb extends QueryVerb {

    @Option(names = "--side", paramLabel = "NAME", description = "Of incidents in which this side suffered.")
    private Optional<String> side = Optional.empty();

    DisclosuresVerb(Onrecord root) {
        super(root, Format.TEXT, Format.JSON, Format.JSONL, Format.CSV);
    }

    @Override
    ExitCode run() throws Exception {
        LocalDate today = asOf().known().orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        try (Ledger ledger = reading()) {
            IncidentFilter filter =
                    new IncidentFilter(Optional.empty(), Optional.empty(), Optional.empty(), side, false);
            List<IncidentSheet> sheets = new Recall(ledger, asOf()).sheets(filter);
            new Printing(this)
                    .print(
                            () -> DisclosureTable.of(sheets, today, true),
                            () -> DisclosureTable.of(sheets, today, false));
        }
        return ExitCode.OK;
    }
}
