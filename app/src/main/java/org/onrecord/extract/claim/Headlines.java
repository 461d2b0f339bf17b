package org.onrecord.extract.claim;

import java.util.List;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Block;
import org.onrecord.model.Outcome;

/**
 * Findings without a number. Elsewhere they are no claims; a headline that tells of people killed or hurt and gives no figure at all ("Gunmen
 * kill soldiers") is one.
 */
final class Headlines {

    private Headlines() {}

    static List<Finding> orAll(Page page, Sentence sentence, List<Finding> findings) {
        List<Finding> counted =
                findings.stream().filter(f -> f.group().count().isPresent()).toList();
        if (!counted.isEmpty() || !isHeadline(page, sentence)) {
            return counted;
        }
        return findings.stream()
                .filter(f -> f.group().hasWords() && (f.outcome() == Outcome.KILLED || f.outcome() == Outcome.WOUNDED))
                .limit(1)
                .toList();
    }

    /** The title block, or a first line without a full stop. */
    static boolean isHeadline(Page page, Sentence sentence) {
        if (sentence.block().kind() == Block.Kind.TITLE) {
            return true;
        }
        boolean first = sentence.from() == 0;
        return first && !page.text().words(sentence.to() - 1, sentence.to()).equals(".");
    }
}
