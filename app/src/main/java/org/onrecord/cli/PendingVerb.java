package org.onrecord.cli;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.PendingClaim;
import org.onrecord.model.Claim;
import org.onrecord.model.Coded;
import org.onrecord.publish.Numbers;
import org.onrecord.publish.Table;
import org.onrecord.publish.Table.Column;
import picocli.CommandLine.Command;

/** Lists what waits for a person. */
@Command(
        name = "pending",
        header = "list the claims that wait for a review",
        description = {
            "Lists claims on which a person decided and of which the engine in use says something else: it no longer finds them, it reads them"
                    + " otherwise, or their article has a newer text. They stay as the person left them until somebody decides again, by"
                    + " `review`, `correct`, `retract` or `undo`."
        },
        footer = {"onrecord pending", "onrecord pending --format csv"})
final class PendingVerb extends QueryVerb {

    PendingVerb(Onrecord root) {
        super(root, Format.TEXT, Format.JSON, Format.JSONL, Format.CSV);
    }

    @Override
    ExitCode run() throws Exception {
        try (Ledger ledger = reading()) {
            List<PendingClaim> pending = ledger.pending(asOf());
            new Printing(this).print(() -> brief(pending), () -> full(pending));
        }
        return ExitCode.OK;
    }

    private static Table brief(List<PendingClaim> pending) {
        return new Table(
                List.of(
                        Column.text("id", "ID"),
                        Column.flexible("stands", "STANDS"),
                        Column.flexible("why", "WAITS BECAUSE"),
                        Column.flexible("reads", "READ NOW")),
                pending.stream()
                        .map(p -> List.<Object>of(
                                p.claim().id(),
                                stands(p.claim().claim()),
                                p.why().why(),
                                p.reading()))
                        .toList());
    }

    private static String stands(Claim claim) {
        String what =
                claim.outcome().map(Coded::code).orElse(claim.subject().value().code());
        return what + claim.figure().map(f -> " " + Numbers.bounds(f.value())).orElse("");
    }

    private static Table full(List<PendingClaim> pending) {
        return new Table(
                Stream.of("id", "document", "why", "stands", "reads", "evidence")
                        .map(n -> Column.text(n, n))
                        .toList(),
                pending.stream()
                        .map(p -> List.<Object>of(
                                p.claim().id(),
                                p.claim().article().id(),
                                p.why().code(),
                                stands(p.claim().claim()),
                                p.reading(),
                                p.claim().evidence()))
                        .toList());
    }
}
