package org.onrecord.extract.figure;

import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.TokenKind;

/** Tells numbers that count no people: dates, ages, money, shares, distances, names of things. */
final class NotPeople {

    private NotPeople() {}

    static boolean counts(Page page, Sentence sentence, Layer.Mark<Count> count) {
        return inTime(page, count)
                || isShareOrMoney(page, sentence, count)
                || isAge(page, sentence, count)
                || isNameOfThing(page, sentence, count)
                || isPartOfWord(page, sentence, count)
                || isQuestion(page, sentence, count);
    }

    private static boolean inTime(Page page, Layer.Mark<Count> count) {
        for (Layer.Mark<Object> time : page.<Object>layer("time").within(Math.max(0, count.from() - 8), count.to())) {
            if (time.from() <= count.from() && count.to() <= time.to()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShareOrMoney(Page page, Sentence sentence, Layer.Mark<Count> count) {
        return count.to() < sentence.to() && page.has(count.to(), "unit")
                || count.from() > sentence.from() && page.has(count.from() - 1, "currency-sign");
    }

    /** "42nd", "1990s", "20mm": digits that run on into letters. */
    private static boolean isPartOfWord(Page page, Sentence sentence, Layer.Mark<Count> count) {
        int last = count.to() - 1;
        return page.tokens().kind(last) == TokenKind.NUMBER
                && count.to() < sentence.to()
                && page.tokens().kind(count.to()) == TokenKind.WORD
                && page.tokens().touchesPrevious(count.to());
    }

    /** "how many", "as many as". */
    private static boolean isQuestion(Page page, Sentence sentence, Layer.Mark<Count> count) {
        return count.from() > sentence.from()
                && page.has(count.from() - 1, "degree-word")
                && count.value().kind().equals("vague");
    }

    /** "Ladygin, 47," and "aged 15" and "17-year-old" without a noun. */
    private static boolean isAge(Page page, Sentence sentence, Layer.Mark<Count> count) {
        int before = count.from() - 1;
        int after = count.to();
        if (before < sentence.from()) {
            return false;
        }
        if (page.has(before, "age-word") || isOfPerson(page, sentence, before)) {
            return true;
        }
        boolean digits = count.to() == count.from() + 1 && page.tokens().kind(count.from()) == TokenKind.NUMBER;
        boolean commaBefore = page.text().word(before).equals(",")
                && before > sentence.from()
                && (isCapital(page, before - 1) || isPerson(page, before - 1));
        boolean closed = after >= sentence.to() || page.tokens().kind(after) == TokenKind.MARK;
        return digits && commaBefore && closed && page.text().word(count.from()).length() <= 2;
    }

    /** "a girl of 7": a number after one person and "of". */
    private static boolean isOfPerson(Page page, Sentence sentence, int before) {
        return page.has(before, "age-of") && before > sentence.from() && isPerson(page, before - 1);
    }

    private static boolean isPerson(Page page, int at) {
        return page.terms(at).stream()
                .anyMatch(t -> t.is("people")
                        && t.attribute("number").equals("singular")
                        && t.attribute("collective").isEmpty());
    }

    private static boolean isCapital(Page page, int token) {
        return page.tokens().kind(token) == TokenKind.WORD
                && Character.isUpperCase(
                        page.text().document().text().charAt(page.tokens().start(token)));
    }

    /** "Hospital No. 2", "Resolution 242", "F-16", "Highway 5". */
    private static boolean isNameOfThing(Page page, Sentence sentence, Layer.Mark<Count> count) {
        int before = count.from() - 1;
        if (before < sentence.from() || page.tokens().kind(count.from()) != TokenKind.NUMBER) {
            return false;
        }
        if (page.has(before, "numbered-thing")) {
            return true;
        }
        boolean hyphen = page.text().word(before).equals("-")
                && page.tokens().touchesPrevious(before)
                && page.tokens().touchesPrevious(count.from());
        return hyphen && before > sentence.from() && page.tokens().kind(before - 1) == TokenKind.WORD;
    }
}
