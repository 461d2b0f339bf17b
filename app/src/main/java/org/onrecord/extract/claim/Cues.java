package org.onrecord.extract.claim;

import java.util.Optional;
import org.onrecord.extract.rule.Match;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Term;

/** Finds the vocabulary's term behind the words that a rule captured as its cue. */
final class Cues {

    private Cues() {}

    /** The term captured as {@code c}; where it is a phrase of the rule's own, the last word of harm in it. */
    static Optional<Term> term(Page page, Match match) {
        if (!match.has("c")) {
            return Optional.empty();
        }
        Optional<Term> term = match.term("c");
        for (int i = match.from("c"); term.isEmpty() && i < match.to("c"); i++) {
            int limit = match.to("c");
            int at = i;
            term = page.terms(i).stream()
                    .filter(t ->
                            t.is("harm-word") && !t.attribute("outcome").isEmpty() && at + t.words().length <= limit)
                    .findFirst();
        }
        return term;
    }
}
