package org.onrecord.extract.claim;

import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Term;
import org.onrecord.extract.text.Sentence;

/** Keeps out what did not happen: the hypothetical, the feared, the planned, the general. */
final class Scope {

    private Scope() {}

    static boolean isReal(Page page, Sentence sentence, Finding finding) {
        int i = (finding.cueFrom() < finding.group().figureFrom() || isNominal(finding)
                        ? Math.min(finding.cueFrom(), finding.group().figureFrom())
                        : finding.cueFrom())
                - 1;
        while (i >= sentence.from()) {
            if (page.has(i, "unreal") && !page.has(i, "real-after-all") && !isAfterReal(page, sentence, i)) {
                return false;
            }
            if (!page.has(i, "adverb") && !page.has(i, "be") && !page.has(i, "auxiliary")) {
                break;
            }
            i--;
        }
        if (isCondition(page, sentence, finding.group().figureFrom())
                || isFigurative(page, sentence, finding.cueTo())) {
            return false;
        }
        for (i = sentence.from(); i < sentence.to(); i++) {
            if (page.has(i, "fiction")) {
                return false;
            }
        }
        return true;
    }

    /** "wounded by the words of his friend". */
    private static boolean isFigurative(Page page, Sentence sentence, int after) {
        for (int i = after + 1; i < Math.min(sentence.to(), after + 4) && page.has(after, "preposition"); i++) {
            if (page.has(i, "figurative")) {
                return true;
            }
        }
        return false;
    }

    /** "if 20 soldiers were killed". */
    private static boolean isCondition(Page page, Sentence sentence, int figure) {
        for (int i = Math.max(sentence.from(), figure - 4); i < figure; i++) {
            for (Term term : page.terms(i)) {
                if (term.is("condition") && i + term.words().length == figure) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "would have been 400 dead": the verb stands before the number. */
    private static boolean isNominal(Finding finding) {
        return finding.cueFrom()
                        - Math.max(finding.group().figureTo(), finding.group().wordsTo())
                <= 0;
    }

    /** "is said to have": what looks like a thing not done belongs to a report that it was. */
    private static boolean isAfterReal(Page page, Sentence sentence, int at) {
        for (int i = Math.max(sentence.from(), at - 2); i < at; i++) {
            if (page.terms(i).stream().anyMatch(t -> t.is("real-after-all") && t.words().length > 1)) {
                return true;
            }
        }
        return false;
    }
}
