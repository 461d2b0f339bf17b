package org.onrecord.cli;

import java.util.List;
import org.onrecord.journey.Recall;
import org.onrecord.ledger.Ledger;
import org.onrecord.model.Problem;
import org.onrecord.publish.IncidentStory;
import org.onrecord.publish.IncidentText;
import org.onrecord.publish.SheetWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells one incident. */
@Command(
        name = "incident",
        header = "tell one incident with every voice",
        description = {
            "Tells how long each side took to disclose, low, best and high of every outcome, every claim with its words and why it belongs here,"
                    + " and who contradicts whom."
        },
        footer = {
            "onrecord incident 7f3a",
            "onrecord incident 7f3a --brief --known 2023-07-01",
            "onrecord incident 7f3a --format json"
        })
final class IncidentVerb extends QueryVerb {

    @Option(names = "--brief", description = "One telling of each thing, one line of its words.")
    private boolean brief;

    @Parameters(paramLabel = "ID", description = "The incident's id, or its beginning.")
    private String id = "";

    IncidentVerb(Onrecord root) {
        super(root, Format.TEXT, Format.JSON);
    }

    @Override
    ExitCode run() throws Exception {
        try (Ledger ledger = reading()) {
            IncidentStory story = new Recall(ledger, asOf()).findStory(id).orElseThrow(() -> unknown(id));
            if (format() == Format.JSON) {
                SheetWriter.json(List.of(story.sheet()), asAt(), out());
            } else {
                new IncidentText(ink(), console().width(), brief).of(story).forEach(out()::line);
                tellAsOf();
            }
        }
        return ExitCode.OK;
    }

    static Failure unknown(String id) {
        return new Failure(
                ExitCode.WRONG,
                Problem.error(
                        "`" + id + "`",
                        "no incident of this id was known",
                        "`onrecord incidents` lists those that are"));
    }
}
