package org.onrecord.extract.place;

import java.util.List;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Casing;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.TokenKind;
import org.onrecord.extract.text.Tokens;

/** Reads a capitalised name that no gazetteer holds, and tells names of people, firms and buildings from those of places. */
final class NameReader {

    private static final int LONGEST = 4;

    /** Classes whose words begin or continue no name of a place. */
    private static final List<String> STOPS = List.of(
            "place-stop",
            "time-month",
            "time-weekday",
            "function",
            "sentence-opener",
            "rank",
            "title",
            "people",
            "abbreviation",
            "numeral",
            "harm-word",
            "attack-noun",
            "pronoun");

    private final Page page;
    private final Tokens tokens;
    private final Sentence sentence;
    private final boolean upper;

    NameReader(Page page, Sentence sentence) {
        this.page = page;
        this.tokens = page.tokens();
        this.sentence = sentence;
        this.upper = isUpper(page, sentence);
    }

    /** True where nothing in the sentence is written small, so that capitals tell nothing. */
    static boolean isUpper(Page page, Sentence sentence) {
        int words = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (page.tokens().casing(i) == Casing.LOWER) {
                return false;
            }
            words += page.tokens().kind(i) == TokenKind.WORD ? 1 : 0;
        }
        return words > 2;
    }

    boolean isUpper() {
        return upper;
    }

    /** One past the name that begins at token {@code at}; {@code at} where none does. */
    int end(int at) {
        int i = at;
        int words = 0;
        while (i < sentence.to() && words < LONGEST && isPart(i)) {
            i++;
            words++;
            i = joined(i);
            if (i + 1 < sentence.to() && words < LONGEST && isParticle(i) && isPart(i + 1)) {
                i++;
            }
        }
        return i;
    }

    /** Past the parts that a hyphen or an apostrophe joins to the word before token {@code i}: "Tipo-Tipo", "Nad-e Ali". */
    private int joined(int i) {
        int end = i;
        while (end + 1 < sentence.to()
                && tokens.touchesPrevious(end)
                && tokens.touchesPrevious(end + 1)
                && page.text().word(end).equals("-")
                && tokens.kind(end + 1) == TokenKind.WORD) {
            end += 2;
        }
        return end;
    }

    private boolean isParticle(int i) {
        return tokens.kind(i) == TokenKind.WORD && page.has(i, "place-particle") && !tokens.touchesPrevious(i);
    }

    /** True where token {@code i} may be part of a name: written with a capital and no word of the grammar or the calendar. */
    boolean isPart(int i) {
        Casing casing = tokens.casing(i);
        if (tokens.kind(i) != TokenKind.WORD || casing == Casing.LOWER || casing == Casing.NONE) {
            return false;
        }
        if (upper && tokens.word(i) != 0 && !page.has(i, "place-particle")) {
            return false;
        }
        if (tokens.end(i) - tokens.start(i) < 2 || page.text().word(i).endsWith(".")) {
            return false;
        }
        for (String stop : STOPS) {
            if (page.has(i, stop)
                    && !(stop.equals("abbreviation") && page.has(i, "place-particle"))
                    && !(stop.equals("function") && opensName(i))) {
                return false;
            }
        }
        return true;
    }

    /** "at Am Timan": a word of the grammar that is written with a capital before a name that nobody knows is the name's own. */
    private boolean opensName(int i) {
        boolean verb = page.has(i, "be") || page.has(i, "auxiliary");
        boolean within = i > sentence.from() && tokens.casing(i - 1) == Casing.LOWER;
        return verb && within && i + 1 < sentence.to() && tokens.casing(i + 1) == Casing.CAPITAL && isUnknown(i + 1);
    }

    /** True where its last word, or what follows, makes the name a building's, a firm's or an organisation's. */
    boolean isOfSomethingElse(int at, int end) {
        for (int i = at + 1; i < end; i++) {
            if (page.has(i, "place-facility")) {
                return true;
            }
        }
        return end < sentence.to() && !tokens.touchesPrevious(end) && page.has(end, "place-facility");
    }

    /** True where a capitalised word that nobody knows stands right before token {@code at}: "Michael Jordan". */
    boolean followsName(int at) {
        int i = at - 1;
        return !upper
                && i >= sentence.from()
                && tokens.kind(i) == TokenKind.WORD
                && tokens.casing(i) == Casing.CAPITAL
                && (isUnknown(i) || page.has(i, "rank") || page.has(i, "title"));
    }

    /** True where a capitalised word that nobody knows follows: "Jordan Smith". */
    boolean precedesName(int end) {
        return !upper
                && end < sentence.to()
                && tokens.kind(end) == TokenKind.WORD
                && isUnknown(end)
                && (tokens.casing(end) == Casing.CAPITAL || tokens.casing(end) == Casing.MIXED);
    }

    /** A word of no vocabulary, or one that persons are called by. */
    private boolean isUnknown(int i) {
        return tokens.word(i) == 0 || page.has(i, "given-name");
    }

    /** True where the bearer of the name that ends at {@code end} speaks. */
    boolean speaks(int end) {
        return end < sentence.to() && page.has(end, "place-speaker");
    }
}
