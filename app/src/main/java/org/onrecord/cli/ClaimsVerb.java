package org.onrecord.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.ledger.ClaimFilter;
import org.onrecord.ledger.Ledger;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Outcome;
import org.onrecord.model.Problem;
import org.onrecord.model.Stance;
import org.onrecord.publish.ClaimTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the claims of the ledger. */
@Command(
        name = "claims",
        header = "list the claims of the ledger",
        description = {
            "Lists who said what, about whom and on which day. The options narrow the list down. CSV and JSON hold every field and the words of"
                    + " the evidence."
        },
        footer = {
            "onrecord claims",
            "onrecord claims --outcome killed --stance withheld",
            "onrecord claims --side Russia --format csv > claims.csv"
        })
final class ClaimsVerb extends QueryVerb {

    @Option(names = "--incident", paramLabel = "ID", description = "Of this incident; the beginning of its id will do.")
    private Optional<String> incident = Optional.empty();

    @Option(names = "--document", paramLabel = "ID", description = "Of this document.")
    private Optional<String> document = Optional.empty();

    @Option(names = "--outcome", paramLabel = "OUTCOME", description = "killed, wounded, captured and so on.")
    private Optional<String> outcome = Optional.empty();

    @Option(names = "--stance", paramLabel = "STANCE", description = "asserted, admitted, denied or withheld.")
    private Optional<String> stance = Optional.empty();

    @Option(names = "--source", paramLabel = "NAME", description = "Whose source's name holds this.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--side", paramLabel = "NAME", description = "About people of this side.")
    private Optional<String> side = Optional.empty();

    ClaimsVerb(Onrecord root) {
        super(root, Format.TEXT, Format.JSON, Format.JSONL, Format.CSV);
    }

    @Override
    ExitCode run() throws Exception {
        Optional<Outcome> which = outcome.map(
                o -> Outcome.find(o).orElseThrow(() -> unknown("--outcome", o, "killed, wounded, missing")));
        Optional<Stance> how = stance.map(
                s -> Stance.find(s).orElseThrow(() -> unknown("--stance", s, "asserted, admitted, denied, withheld")));
        try (Ledger ledger = reading()) {
            Map<String, String> incidents = ledger.homes(asOf());
            Optional<String> of = incident.map(i -> ledger.findIncident(i, asOf())
                    .orElseThrow(() -> IncidentVerb.unknown(i))
                    .incident()
                    .id());
            Optional<String> in = document.map(d -> ledger.findDocument(d, asOf())
                    .orElseThrow(() -> new Failure(
                            ExitCode.WRONG,
                            Problem.error(
                                    "--document",
                                    "no document `" + d + "` was known",
                                    "`onrecord documents` lists them")))
                    .id());
            List<KnownClaim> claims = ledger.claims(new ClaimFilter(in, of, which, how, source, side), asOf());
            Decisions decisions = new Decisions(ledger.marks(asOf()));
            new Printing(this)
                    .print(
                            () -> decisions.brief(claims, ClaimTable.brief(claims, incidents)),
                            () -> decisions.full(claims, kept -> ClaimTable.full(kept, incidents)));
        }
        return ExitCode.OK;
    }

    private static Failure unknown(String option, String value, String known) {
        return new Failure(
                ExitCode.USAGE,
                Problem.error(option, "is not known as `" + value + "`", "say " + known + " and so on"));
    }
}
