package org.onrecord.extract.claim;

import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Sentence;

/** Keeps out what did not happen: the hypothetical, the feared, the planned, the general. */
final class Scope {

    private static final int REACH = 4;

    private Scope() {}

    static boolean isReal(Page page, Sentence sentence, Finding finding) {
        for (int i = Math.max(sentence.from(), finding.cueFrom() - REACH); i < finding.cueFrom(); i++) {
            if (page.has(i, "unreal") && !page.has(i, "real-after-all")) {
                return false;
            }
        }
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (page.has(i, "fiction")) {
                return false;
            }
        }
        return true;
    }
}
