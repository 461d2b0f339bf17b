package org.onrecord.cli;

import org.onrecord.ledger.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a decision back. */
@Command(
        name = "undo",
        header = "take a decision back",
        description = {
            "Takes a decision back by the number of its entry, as `history` tells it: a correction, a retraction, a review, a grade, a restriction, a"
                    + " move, a merge, a split, a keep-apart, a publication. It counts no longer from now on, and stays on record."
        },
        footer = {"onrecord undo 6 --why \"it was the right figure\""})
final class UndoVerb extends DecisionVerb {

    UndoVerb(Onrecord root) {
        super(root);
    }

    @Parameters(paramLabel = "ENTRY", description = "The number of its entry.")
    private long entry;

    @Override
    Decision decision() {
        return new Decision.Undo(entry);
    }
}
