package org.onrecord.extract.voice;

import java.util.Optional;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Term;
import org.onrecord.extract.text.Casing;
import org.onrecord.extract.text.TokenKind;

/** What the readers of this package ask of a page's tokens. */
final class Words {

    private final Page page;

    Words(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    boolean is(int i, String wordClass) {
        return page.has(i, wordClass);
    }

    Optional<Term> term(int i, String wordClass) {
        return page.terms(i).stream().filter(t -> t.is(wordClass)).findFirst();
    }

    boolean isMark(int i) {
        return page.tokens().kind(i) == TokenKind.MARK;
    }

    boolean isNumber(int i) {
        return page.tokens().kind(i) == TokenKind.NUMBER;
    }

    /** The figure of a name: "M23", "M-19". */
    boolean isOfName(int i) {
        return isNumber(i)
                && i > 0
                && page.tokens().touchesPrevious(i)
                && (isWord(i - 1) && isCapital(i - 1) || i > 1 && isJoint(i - 1) && isCapital(i - 2));
    }

    boolean isMark(int i, String anyOf) {
        return isMark(i) && anyOf.indexOf(first(i)) >= 0;
    }

    char first(int i) {
        return page.text().document().text().charAt(page.tokens().start(i));
    }

    boolean isQuote(int i) {
        return isMark(i, "\"\u201C\u201D\u00AB\u00BB\u201E")
                || isMark(i, "'\u2018\u2019") && !page.tokens().touchesPrevious(i)
                || isDoubled(i)
                || i > 0 && isDoubled(i - 1);
    }

    /** Two apostrophes or grave accents that stand for one quotation mark, at the first of them. */
    boolean isDoubled(int i) {
        return isMark(i, "'`\u2018\u2019")
                && i + 1 < page.tokens().size()
                && isMark(i + 1)
                && first(i + 1) == first(i)
                && page.tokens().touchesPrevious(i + 1);
    }

    /** A hyphen inside a compound. */
    boolean isJoint(int i) {
        return isMark(i, "-\u2011/")
                && page.tokens().touchesPrevious(i)
                && i + 1 < page.tokens().size()
                && page.tokens().touchesPrevious(i + 1);
    }

    boolean isWord(int i) {
        return page.tokens().kind(i) == TokenKind.WORD;
    }

    boolean isCapital(int i) {
        Casing casing = page.tokens().casing(i);
        return casing == Casing.CAPITAL || casing == Casing.UPPER || casing == Casing.MIXED;
    }

    /** The possessive ending, or the bare apostrophe of a plural. */
    boolean isPossessiveEnd(int i) {
        return isWord(i) && isApostrophe(first(i)) && page.tokens().touchesPrevious(i)
                || isMark(i, "'\u2019") && page.tokens().touchesPrevious(i) && !isQuote(i);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    boolean isTime(int i) {
        return is(i, "time-word") && (isCapital(i) || !is(i, "source-noun"));
    }

    String words(int from, int to) {
        return page.text().words(from, to);
    }

    String word(int i) {
        return page.text().word(i);
    }

    /** The longest source noun that begins at {@code i} and ends by {@code limit}. */
    Optional<Term> sourceNoun(int i, int limit) {
        return page.terms(i).stream()
                .filter(t -> t.is("source-noun") && i + t.words().length <= limit)
                .findFirst();
    }

    boolean hasClass(int from, int to, String wordClass) {
        for (int i = from; i < to; i++) {
            if (is(i, wordClass)) {
                return true;
            }
        }
        return false;
    }
}
