package org.onrecord.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.ledger.ClaimField;
import org.onrecord.ledger.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts in a claim by hand. */
@Command(
        name = "assert",
        header = "put in a claim that no engine found",
        description = {
            "Puts a claim of a document into the record. The words it rests on must stand once in the document. It counts like any other, and no"
                    + " engine touches it.",
            "The values are written as for `correct`. What is not told stays open; the claim belongs to the happening that the claims next"
                    + " to it tell of, or to --incident."
        },
        footer = {"onrecord assert d-2b9e --evidence \"two villagers\" --set outcome=killed"})
final class AssertVerb extends DecisionVerb {

    AssertVerb(Onrecord root) {
        super(root);
    }

    @Parameters(paramLabel = "DOCUMENT", description = "The document's id, or its beginning.")
    private String document = "";

    @Option(
            names = "--evidence",
            required = true,
            paramLabel = "WORDS",
            description = "The sentence, as it stands there.")
    private String evidence = "";

    @Option(
            names = "--set",
            required = true,
            paramLabel = "FIELD=VALUE",
            description = "A value, as for `correct`; at least outcome. VALUE:WORDS tells the words that it rests on.")
    private Map<String, String> values = Map.of();

    @Option(names = "--incident", paramLabel = "ID", description = "The incident that it tells of.")
    private Optional<String> incident = Optional.empty();

    @Override
    Decision decision() {
        Map<ClaimField, String> set = new EnumMap<>(ClaimField.class);
        Map<ClaimField, String> words = new EnumMap<>(ClaimField.class);
        values.forEach((name, value) -> {
            ClaimField field = CorrectVerb.field(name);
            int colon = value.indexOf(':');
            set.put(field, colon < 0 ? value : value.substring(0, colon));
            if (colon >= 0) {
                words.put(field, value.substring(colon + 1));
            }
        });
        return new Decision.Assert(document, evidence, set, words, incident);
    }
}
