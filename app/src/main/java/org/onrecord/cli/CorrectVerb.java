package org.onrecord.cli;

import java.util.Optional;
import org.onrecord.ledger.ClaimField;
import org.onrecord.ledger.Decision;
import org.onrecord.model.Coded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Corrects a field of a claim. */
@Command(
        name = "correct",
        header = "put another value in the place of one that was read",
        description = {
            "Corrects a field of a claim. The old value stays on record: as of an earlier moment it is still the one that counted, and `history` tells"
                    + " both. A newer engine that reads the article again leaves the claim as you left it.",
            "Fields and their values: figure (14, 14+, ..20, 10..12, ~30, or a word like dozens); outcome; stance; source; source-type;"
                    + " source-side; via; anonymous (yes, no); stated (2023-06-28); days (2023-06-01..2023-06-03); place (Tarn, NO, 58.1,"
                    + " 7.9); victims (the article's words for them); status; side; sex; age; part-of (a claim of the same article);"
                    + " total (yes, no). `none` takes a value away."
        },
        footer = {
            "onrecord correct c-5d0f figure 15+ --why \"the page says more than 14\"",
            "onrecord correct c-5d0f side none --why \"the article does not tell\"",
            "onrecord correct c-5d0f source \"Ada Brill\" --why \"she said it\""
        })
final class CorrectVerb extends DecisionVerb {

    CorrectVerb(Onrecord root) {
        super(root);
    }

    @Parameters(index = "0", paramLabel = "ID", description = "The claim's id, or its beginning.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "FIELD", description = "Which field.")
    private String field = "";

    @Parameters(index = "2", paramLabel = "VALUE", description = "What it is; none takes it away.")
    private String value = "";

    @Option(
            names = "--words",
            paramLabel = "WORDS",
            description = "The words of the article on which the value rests; else those of the old one.")
    private Optional<String> words = Optional.empty();

    @Override
    Decision decision() {
        return new Decision.Correct(id, field(field), value, words);
    }

    static ClaimField field(String name) {
        return ClaimField.find(name)
                .orElseThrow(() -> unknown("FIELD", name, "say one of " + Coded.codes(ClaimField.values())));
    }
}
