package org.onrecord.cli;

import org.onrecord.ledger.Decision;
import org.onrecord.ledger.Verdict;
import org.onrecord.model.Coded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reviews a claim. */
@Command(
        name = "review",
        header = "accept, reject or dispute a claim",
        description = {
            "accepted: the article says so. rejected: it does not; the claim counts no longer. disputed: it counts, and is marked.",
            "What was reviewed stays as it is, whatever a newer engine reads. `pending` lists what waits for a review."
        },
        footer = {"onrecord review c-5d0f accepted", "onrecord review c-9e41 disputed --why \"two officials deny it\""})
final class ReviewVerb extends DecisionVerb {

    ReviewVerb(Onrecord root) {
        super(root);
    }

    @Parameters(index = "0", paramLabel = "ID", description = "The claim's id, or its beginning.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "VERDICT", description = "accepted, rejected or disputed.")
    private String verdict = "";

    @Override
    Decision decision() {
        return new Decision.Review(
                id,
                Verdict.find(verdict)
                        .orElseThrow(() -> unknown("VERDICT", verdict, "say " + Coded.codes(Verdict.values()))));
    }
}
