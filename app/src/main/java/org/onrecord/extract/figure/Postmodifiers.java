package org.onrecord.extract.figure;

import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Casing;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.TokenKind;

/** The name that words for people take after them: "soldiers from Pskov", "a member of the Gourma community", "civilians from Iran's Sino town". */
final class Postmodifiers {

    private static final int LONGEST_NAME = 5;

    /** Common nouns that a name may take after it. */
    private static final int NOUNS = 2;

    private Postmodifiers() {}

    /** One past the name after "of" or "from" at {@code end}; {@code end} where none stands there. */
    static int end(Page page, Sentence sentence, int end) {
        if (end + 1 >= sentence.to() || !page.has(end, "of-or-from")) {
            return end;
        }
        int start = end + 1;
        while (start < sentence.to() && (page.has(start, "article") || page.has(start, "possessive"))) {
            start++;
        }
        int name = name(page, sentence, start);
        if (name == start) {
            return end;
        }
        boolean owner = name < sentence.to() && page.has(name, "genitive");
        int more = owner ? name(page, sentence, name + 1) : name;
        int nouns = more;
        while (nouns < Math.min(sentence.to(), more + NOUNS) && isNoun(page, nouns)) {
            nouns++;
        }
        boolean closed = nouns < sentence.to() && (page.has(nouns, "be") || page.has(nouns, "auxiliary"));
        boolean kind = name < sentence.to() && page.has(name, "place-kind-after");
        return closed ? nouns : kind ? name + 1 : name;
    }

    private static int name(Page page, Sentence sentence, int start) {
        int i = start;
        while (i < sentence.to()
                && i < start + LONGEST_NAME
                && page.tokens().casing(i) != Casing.LOWER
                && page.tokens().kind(i) == TokenKind.WORD
                && !page.has(i, "harm-word")) {
            i++;
        }
        return i;
    }

    private static boolean isNoun(Page page, int i) {
        return page.tokens().kind(i) == TokenKind.WORD
                && !page.has(i, "be")
                && !page.has(i, "auxiliary")
                && !page.has(i, "function")
                && !page.has(i, "adverb")
                && !page.has(i, "harm-word")
                && !page.has(i, "say");
    }
}
