package org.onrecord.extract.place;

import java.util.List;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Casing;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.TokenKind;

/** Marks the places that head an article: "MOGADISHU, Somalia, May 15 (Meridian) -". They tell where it was written. */
final class Datelines {

    private static final int REACH = 22;

    private Datelines() {}

    static void mark(Page page, Sentence sentence, List<Candidate> found) {
        if (found.isEmpty() || found.get(0).from() != sentence.from()) {
            return;
        }
        int end = end(page, sentence);
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).to() <= end) {
                found.set(i, found.get(i).inDateline());
            }
        }
    }

    /** The token of the dash that ends the dateline; the first token where there is none. */
    static int end(Page page, Sentence sentence) {
        boolean bracket = false;
        for (int i = sentence.from(); i < Math.min(sentence.to(), sentence.from() + REACH); i++) {
            char c = page.text().document().text().charAt(page.tokens().start(i));
            if (page.tokens().kind(i) == TokenKind.WORD && page.tokens().casing(i) == Casing.LOWER && !bracket) {
                return sentence.from();
            }
            bracket = c == '(' || bracket && c != ')';
            boolean dash = c == '-' || c == '\u2013' || c == '\u2014' || c == '_';
            if (dash && i > sentence.from() && !page.tokens().touchesPrevious(i)) {
                return i;
            }
        }
        return sentence.from();
    }
}
