package org.onrecord.cli;

import java.util.Optional;
import org.onrecord.ledger.Decision;
import org.onrecord.ledger.Level;
import org.onrecord.model.Coded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Restricts a claim or a document. */
@Command(
        name = "restrict",
        header = "say how far something may be shown",
        description = {
            "Restricts a claim, one of its fields, or a document and so its claims: public, team, restricted or never-exported.",
            "What is never to be exported is left out of every output for programs."
        },
        footer = {
            "onrecord restrict c-5d0f never-exported --field source --why danger",
            "onrecord restrict d-2b9e team --why \"not ours to publish\""
        })
final class RestrictVerb extends DecisionVerb {

    RestrictVerb(Onrecord root) {
        super(root);
    }

    @Parameters(index = "0", paramLabel = "ID", description = "Of a claim or a document, or its beginning.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "LEVEL", description = "public, team, restricted or never-exported.")
    private String level = "";

    @Option(names = "--field", paramLabel = "FIELD", description = "Only this field, as `correct` names them.")
    private Optional<String> field = Optional.empty();

    @Override
    Decision decision() {
        return new Decision.Restrict(
                id,
                field.map(CorrectVerb::field),
                Level.find(level).orElseThrow(() -> unknown("LEVEL", level, "say " + Coded.codes(Level.values()))));
    }
}
