package org.onrecord.cli;

import org.onrecord.ledger.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Grades a claim or a document. */
@Command(
        name = "grade",
        header = "grade a source and what it says",
        description = {
            "Grades a claim, or a document and so its claims, by the Admiralty code: a letter from A (reliable) to F (cannot be judged) for the"
                    + " source, a digit from 1 (confirmed) to 6 (cannot be judged) for what it says. A grade changes no estimate."
        },
        footer = {"onrecord grade c-5d0f B2", "onrecord grade d-2b9e C3 --why \"tells what others told\""})
final class GradeVerb extends DecisionVerb {

    GradeVerb(Onrecord root) {
        super(root);
    }

    @Parameters(index = "0", paramLabel = "ID", description = "Of a claim or a document, or its beginning.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "GRADE", description = "A1 to F6.")
    private String grade = "";

    @Override
    Decision decision() {
        return new Decision.Grade(id, grade);
    }
}
