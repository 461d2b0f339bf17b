package org.onrecord.extract.figure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Term;
import org.onrecord.extract.text.Casing;
import org.onrecord.extract.text.TokenKind;
import org.onrecord.model.Figure;
import org.onrecord.model.Status;

/**
 * Words for people from one token on: modifiers, then a head of class {@code people}.
 *
 * @param from first token of the words
 * @param to one past the head
 * @param head the last people word of the run
 */
record NounPhrase(int from, int to, Term head) {

    private static final int MODIFIERS = 8;

    /** Years below which a person is a child, and so no fighter as far as is told. */
    private static final int MAJORITY = 18;

    /** Reads words for people at {@code from}; the last of several people words in a row is the head ("police officers"). */
    static Optional<NounPhrase> read(Page page, int from, int limit) {
        @Nullable Term head = null;
        int end = from;
        int i = from;
        int skipped = 0;
        while (i < limit && skipped <= MODIFIERS) {
            Optional<Term> people = people(page, i, limit);
            if (people.isPresent() && isOtherNumber(page, i, head, people.get())) {
                break;
            }
            if (people.isPresent()) {
                head = people.get();
                i += head.words().length;
                end = i;
                skipped = 0;
            } else if (head == null && shortForm(page, i, limit) > i) {
                i = shortForm(page, i, limit);
            } else if (isModifier(page, i)) {
                i++;
                skipped++;
                if (head != null && !head.attribute("modifier").equals("yes")) {
                    break;
                }
            } else {
                break;
            }
        }
        if (head != null
                && end < limit
                && people(page, end, limit).isEmpty()
                && head.attribute("number").equals("singular")
                && followedByNoun(page, end, limit)) {
            return Optional.empty();
        }
        return head == null ? Optional.empty() : Optional.of(new NounPhrase(from, end, head));
    }

    /** "a soldier's coffin", "a student leader's house": the people word belongs to another noun. */
    private static boolean followedByNoun(Page page, int at, int limit) {
        return page.has(at, "genitive")
                || page.text().word(at).equals("-")
                        && at + 1 < limit
                        && page.tokens().touchesPrevious(at + 1)
                        && page.tokens().touchesPrevious(at);
    }

    /** "took several others prisoner": after a plural, a singular that tells a fate is a word of its own; "militia member" is not. */
    private static boolean isOtherNumber(Page page, int at, @Nullable Term head, Term next) {
        return head != null
                && page.has(at, "harm-word")
                && head.attribute("number").equals("plural")
                && next.attribute("number").equals("singular");
    }

    static Optional<Term> people(Page page, int at, int limit) {
        for (Term term : page.terms(at)) {
            boolean afterThe = term.is("people-after-the") && at > 0 && page.has(at - 1, "definite");
            if ((term.is("people") || afterThe) && at + term.words().length <= limit) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    private static boolean isModifier(Page page, int i) {
        if (page.tokens().kind(i) == TokenKind.MARK) {
            return joinsNames(page, i)
                    || page.text().word(i).equals("-")
                    || page.text().word(i).equals("[")
                    || page.has(i, "quotation-mark");
        }
        if (isAcronym(page, i) || isAge(page, i) || joinsPeoples(page, i) || isInName(page, i)) {
            return true;
        }
        if (!page.<Count>layer("count").at(i).isEmpty() && page.tokens().kind(i) != TokenKind.NUMBER) {
            return false;
        }
        if (page.has(i, "premodifier")) {
            return true;
        }
        if (page.has(i, "harm-part") && i + 1 < page.tokens().size() && page.has(i + 1, "people")) {
            return page.<Count>layer("count").at(i + 1).isEmpty();
        }
        if (page.has(i, "function") || page.has(i, "harm-word") || page.has(i, "numeral") || page.has(i, "cue")) {
            return false;
        }
        return page.tokens().kind(i) == TokenKind.NUMBER
                ? i + 1 < page.tokens().size() && page.text().word(i + 1).equals("-")
                : page.tokens().casing(i) != Casing.NONE || true;
    }

    /** "a two-year-old", "a 20 year old girl": a number before the words that make it an age. */
    private static boolean isAge(Page page, int i) {
        return (page.has(i, "numeral") || page.tokens().kind(i) == TokenKind.NUMBER)
                && i + 1 < page.tokens().size()
                && page.terms(i + 1).stream().anyMatch(t -> !t.attribute("age").isEmpty());
    }

    /** "IS militants", "US soldiers": capitals that beside other words stand for a name, whatever they mean when written small. */
    private static boolean isAcronym(Page page, int i) {
        return page.tokens().casing(i) == Casing.UPPER
                && page.has(i, "function")
                && i + 1 < page.tokens().size()
                && page.tokens().kind(i + 1) == TokenKind.WORD
                && page.tokens().casing(i + 1) != Casing.UPPER
                && !page.has(i + 1, "harm-word")
                && !page.has(i + 1, "function");
    }

    /** "BH/IS fighters": a stroke between two names. */
    private static boolean joinsNames(Page page, int i) {
        return page.text().word(i).equals("/")
                && i > 0
                && i + 1 < page.tokens().size()
                && page.tokens().touchesPrevious(i)
                && page.tokens().touchesPrevious(i + 1)
                && page.tokens().casing(i - 1) == Casing.UPPER
                && page.tokens().casing(i + 1) == Casing.UPPER;
    }

    /** "eight Kouassi and Mossi people": a joint between two names of peoples. */
    private static boolean joinsPeoples(Page page, int i) {
        return page.has(i, "list-joint")
                && i + 2 < page.tokens().size()
                && i > 0
                && isName(page, i - 1)
                && (isName(page, i + 1) && page.has(i + 2, "people")
                        || page.has(i + 1, "premodifier") && page.has(i + 2, "people")
                        || isName(page, i + 1)
                                && i + 3 < page.tokens().size()
                                && isName(page, i + 2)
                                && page.has(i + 3, "people"));
    }

    private static boolean isName(Page page, int i) {
        return page.tokens().kind(i) == TokenKind.WORD
                && page.tokens().casing(i) != Casing.LOWER
                && !page.has(i, "people");
    }

    /** "a Directorate of Security officer": what joins two words of the name of an institution. */
    private static boolean isInName(Page page, int i) {
        return page.has(i, "of-or-from")
                && i > 0
                && i + 1 < page.tokens().size()
                && page.tokens().casing(i - 1) == Casing.CAPITAL
                && page.tokens().casing(i + 1) == Casing.CAPITAL
                && !page.has(i - 1, "people");
    }

    /** One past "(NDS)" after the name of an institution; {@code at} where none stands there. */
    private static int shortForm(Page page, int at, int limit) {
        boolean stands = at + 2 < limit
                && page.text().word(at).equals("(")
                && page.text().word(at + 2).equals(")")
                && page.tokens().casing(at + 1) != Casing.LOWER
                && page.tokens().kind(at + 1) == TokenKind.WORD;
        return stands ? at + 3 : at;
    }

    /** What the people were: by the head, else by a word before it. */
    Status status(Page page) {
        Status byHead = Status.find(head.attribute("status")).orElse(Status.UNKNOWN);
        Status status = byHead;
        for (int i = from; i < to; i++) {
            for (Term term : page.terms(i)) {
                if (term.is("status-word")
                        && (byHead == Status.UNKNOWN
                                || byHead == Status.CIVILIAN
                                        && term.attribute("weight").equals("strong"))) {
                    status = Status.find(term.attribute("status")).orElse(status);
                }
            }
        }
        return status == Status.UNKNOWN && isMinor(page) ? Status.CIVILIAN : status;
    }

    /** "a 16-year-old", "a two-month-old": a number of years below majority, or a smaller unit, before the words that make it an age. */
    private boolean isMinor(Page page) {
        for (int i = Math.max(from, 1); i < to; i++) {
            for (Term term : page.terms(i)) {
                String unit = term.attribute("age");
                if (unit.equals("below") || unit.equals("years") && isBelowMajority(page, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isBelowMajority(Page page, int end) {
        for (int i = from - 1; i < end; i++) {
            for (Layer.Mark<Count> count : page.<Count>layer("count").within(Math.max(0, i), Math.max(0, i) + 1)) {
                Figure age = count.value().figure();
                if (count.to() == end && age.high().isPresent()) {
                    return age.high().getAsLong() < MAJORITY;
                }
            }
        }
        return false;
    }

    /** The side that a word of the phrase names, the last one first; empty where none does. */
    String side(Page page) {
        return Sides.named(page, from, to);
    }
}
