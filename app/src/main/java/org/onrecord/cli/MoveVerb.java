package org.onrecord.cli;

import org.onrecord.ledger.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Moves a claim to another incident. */
@Command(
        name = "move",
        header = "put a claim into another incident",
        description = {
            "Says that a claim tells of another happening than the one it was linked to. It stays there, and apart from those it left, whatever is"
                    + " linked later."
        },
        footer = {"onrecord move c-5d0f 88b0 --why \"it is about the shelling\""})
final class MoveVerb extends DecisionVerb {

    MoveVerb(Onrecord root) {
        super(root);
    }

    @Parameters(index = "0", paramLabel = "ID", description = "The claim's id, or its beginning.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "INCIDENT", description = "Where it belongs.")
    private String incident = "";

    @Override
    Decision decision() {
        return new Decision.Move(id, incident);
    }
}
