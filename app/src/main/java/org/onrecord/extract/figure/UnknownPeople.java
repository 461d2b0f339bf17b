package org.onrecord.extract.figure;

import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.TokenKind;

/**
 * Words after a number that no vocabulary knows, and that stand for people because of what befell them: "four ropemakers were killed", "killing
 * three ropemakers". Only words of harm that are said of people alone count.
 */
final class UnknownPeople {

    private static final int LONGEST = 3;

    private static final Set<String> OF_PEOPLE = Set.of("killed", "wounded", "abducted", "detained");

    /** "the second campaign", "no papers". */
    private static final Set<String> NO_NUMBER = Set.of("ordinal", "no", "zero");

    private UnknownPeople() {}

    static Optional<NounPhrase> read(Page page, Sentence sentence, Layer.Mark<Count> count) {
        if (NO_NUMBER.contains(count.value().kind())) {
            return Optional.empty();
        }
        int from = count.to();
        int to = from;
        while (to < sentence.to() && to < from + LONGEST && isNoun(page, to)) {
            to++;
        }
        int end = to;
        if (to == from || !(isPatient(page, sentence, to) || isObject(page, sentence, count.from(), to))) {
            return Optional.empty();
        }
        return page.grammar().lexicon().of("unknown-people").stream()
                .findFirst()
                .map(head -> new NounPhrase(from, end, head));
    }

    private static boolean isNoun(Page page, int token) {
        return page.tokens().kind(token) == TokenKind.WORD
                && !page.has(token, "function")
                && !page.has(token, "adverb")
                && !page.has(token, "harm-word")
                && !page.has(token, "numeral")
                && !page.has(token, "unit")
                && !page.has(token, "thing")
                && !page.has(token, "say")
                && page.<Object>layer("time").at(token).isEmpty();
    }

    /** "… were killed". */
    private static boolean isPatient(Page page, Sentence sentence, int at) {
        int i = at;
        boolean be = false;
        while (i < sentence.to() && (page.has(i, "be") || page.has(i, "adverb") || page.has(i, "auxiliary"))) {
            be |= page.has(i, "be") || page.has(i, "auxiliary");
            i++;
        }
        return i < sentence.to() && (be && isHarm(page, i, "harm-part") || isHarm(page, i, "die"));
    }

    /** "killing …", and then a word of grammar, a mark or the end. */
    private static boolean isObject(Page page, Sentence sentence, int from, int to) {
        boolean closed = to >= sentence.to()
                || page.has(to, "function")
                || page.has(to, "adverb")
                || page.tokens().kind(to) == TokenKind.MARK
                        && !page.text().word(to).equals("-");
        int i = from - 1;
        while (i > sentence.from() && (page.has(i, "adverb") || page.has(i, "quotation-mark"))) {
            i--;
        }
        return closed && i >= sentence.from() && isHarm(page, i, "harm-verb");
    }

    private static boolean isHarm(Page page, int token, String wordClass) {
        return page.terms(token).stream()
                .anyMatch(t -> t.is(wordClass)
                        && t.words().length == 1
                        && t.attribute("people").isEmpty()
                        && OF_PEOPLE.contains(t.attribute("outcome")));
    }
}
