package org.onrecord.extract.voice;

import java.util.function.IntPredicate;
import org.onrecord.extract.rule.Term;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Stance;

/** Tells words that look like a verb of speech and are none: "the report", "was named", "the United States", "raised the flag". */
final class NoCues {

    /** Within how many tokens after the verb its figure stands. */
    private static final int NEAR = 10;

    private final Words words;
    private final Sentence sentence;
    private final boolean title;

    NoCues(Words words, Sentence sentence) {
        this.words = words;
        this.sentence = sentence;
        this.title = isTitle();
    }

    boolean has(Cue cue) {
        return isNoVerb(cue) || isName(cue) || isPassive(cue) || isNoun(cue) || isFormless(cue);
    }

    /** "six reported missing", "the report", "was named". */
    private boolean isNoVerb(Cue cue) {
        int i = cue.from() - 1;
        if (i < sentence.from()) {
            return !cue.is(Cue.Trait.PARTICIPLE);
        }
        if (words.is(i, "article")
                || words.is(i, "possessive-word")
                || words.isPossessiveEnd(i) && !words.isMark(i)
                || words.isNumber(i) && !words.isOfName(i)
                || words.isJoint(i)) {
            return true;
        }
        if (cue.to() < sentence.to()
                && (words.isJoint(cue.to())
                        || words.is(cue.to(), "harm-word") && form(cue).equals("count"))) {
            return true;
        }
        if (words.is(i, "inner-preposition") || words.is(i, "of-or-from")) {
            return true;
        }
        while (i > sentence.from() && words.is(i, "cue-auxiliary")) {
            if (words.is(i, "be")) {
                return !cue.is(Cue.Trait.PARTICIPLE)
                        && !words.is(cue.from(), "quoted-as")
                        && cue.stance() != Stance.WITHHELD;
            }
            i--;
        }
        return false;
    }

    /** "the plan of the army", "a show of force". */
    private boolean isNoun(Cue cue) {
        int before = cue.from() - 1;
        if (!words.is(cue.from(), "noun-like") || cue.to() - cue.from() > 1 || before < sentence.from()) {
            return false;
        }
        boolean verbal = words.is(before, "cue-auxiliary")
                || words.is(before, "reference-noun")
                || words.is(before, "pronoun")
                || words.isMark(before)
                || words.isQuote(before);
        int next = cue.to();
        if (next >= sentence.to() || words.isMark(next, ".,;")) {
            return !verbal && !isParenthetic(before);
        }
        boolean object = next < sentence.to()
                && (words.is(next, "article")
                        || words.is(next, "possessive-word")
                        || words.is(next, "definite")
                        || words.is(next, "complementizer")
                        || words.is(next, "infinitive-mark")
                        || words.is(next, "pronoun")
                        || words.is(next, "indefinite")
                        || words.is(next, "no")
                        || words.is(next, "numeral")
                        || words.isNumber(next)
                        || words.isQuote(next)
                        || words.isMark(next, ":")
                        || words.is(next, "clause-border")
                        || words.isCapital(next));
        return !verbal && !object;
    }

    /** "…, the army reports.": a comma or a quotation stands before the subject. */
    private boolean isParenthetic(int before) {
        for (int i = before; i > sentence.from() && before - i < NEAR; i--) {
            if (words.isMark(i, ",") || words.isQuote(i)) {
                return true;
            }
        }
        return false;
    }

    /** "a toll claimed by the army": the speaker stands elsewhere. */
    private boolean isPassive(Cue cue) {
        return !cue.is(Cue.Trait.STRONG) && cue.to() < sentence.to() && words.is(cue.to(), "agent-preposition");
    }

    /** "The United States": a capital inside a sentence that is no headline begins no verb. */
    private boolean isName(Cue cue) {
        return words.isCapital(cue.from()) && !title && cue.from() > sentence.from();
    }

    /** "raised its toll" reports, "raised the flag" does not; what a reporter of the paper saw is the paper's own word. */
    private boolean isFormless(Cue cue) {
        int to = Math.min(sentence.to(), cue.to() + NEAR);
        return switch (form(cue)) {
            case "toll" -> !words.hasClass(cue.to(), Math.min(to, cue.to() + 7), "toll-word");
            case "count" ->
                cue.to() < sentence.to() && words.is(cue.to(), "infinitive-mark")
                        || none(cue.to(), to, this::isCounted);
            case "sight" -> none(cue.to(), Math.min(sentence.to(), cue.to() + 1), this::isSeen);
            default -> false;
        };
    }

    private boolean isCounted(int i) {
        return isSeen(i)
                || words.is(i, "toll-word")
                || words.is(i, "harm-word")
                || words.is(i, "people")
                || words.is(i, "negator")
                || words.is(i, "saying-noun");
    }

    private boolean isSeen(int i) {
        return words.isNumber(i) || words.is(i, "numeral") || words.is(i, "article") || words.is(i, "no");
    }

    private static boolean none(int from, int to, IntPredicate asked) {
        for (int i = from; i < to; i++) {
            if (asked.test(i)) {
                return false;
            }
        }
        return true;
    }

    private String form(Cue cue) {
        return words.page().terms(cue.from()).stream()
                .filter(t -> t.is("say") && cue.from() + t.words().length == cue.to())
                .map((Term t) -> t.attribute("form"))
                .findFirst()
                .orElse("");
    }

    /** True where most longer words have capitals, as in a headline or a wire in upper case. */
    private boolean isTitle() {
        int capital = 0;
        int small = 0;
        for (int i = sentence.from() + 1; i < sentence.to(); i++) {
            if (words.isWord(i) && words.isCapital(i)) {
                capital++;
            } else if (words.isWord(i) && words.word(i).length() > 3) {
                small++;
            }
        }
        return capital >= small;
    }
}
