package org.onrecord.extract.voice;

import org.onrecord.extract.text.Sentence;

/** Tells whether a name before a colon or after a dash is the speaker of its line. */
final class Lines {

    /** Within how many tokens a dateline ends. */
    private static final int DATELINE = 22;

    private final Words words;
    private final Sentence sentence;

    Lines(Words words, Sentence sentence) {
        this.words = words;
        this.sentence = sentence;
    }

    /** The first token after the dateline ("KABUL, Oct. 17 (Wire) - [The] army"): capitals and a date before a dash are no words of anybody. */
    int start() {
        boolean bracket = false;
        for (int i = sentence.from(); i < Math.min(sentence.to() - 1, sentence.from() + DATELINE); i++) {
            if (words.isMark(i, "\u2014\u2013-") && !words.isJoint(i)) {
                return i > sentence.from() && !words.isMark(i + 1) ? i + 1 : sentence.from();
            }
            bracket = words.isMark(i, "(") || bracket && !words.isMark(i, ")");
            if (!bracket && (words.isWord(i) && !words.isCapital(i) || words.isMark(i, ";:?!") || words.isQuote(i))) {
                return sentence.from();
            }
        }
        return sentence.from();
    }

    boolean isHead(Cue cue) {
        boolean verb = false;
        for (int i = cue.speakerFrom(); i < cue.speakerTo(); i++) {
            verb |= words.is(i, "say") && !words.isCapital(i)
                    || words.is(i, "be")
                    || words.isTime(i)
                    || words.is(i, "harm-word");
        }
        int next = words.isMark(cue.to() - 1, ":") ? cue.to() : cue.from() + 1;
        boolean quoted = next < sentence.to() && words.isQuote(next);
        boolean brief = cue.speakerTo() - cue.speakerFrom() <= 3;
        return !verb
                && (quoted
                        || isKnown(cue)
                                && cue.to() - cue.from() == 1
                                && (brief || sentence.from() == 0 || isHeadline()));
    }

    boolean isTail(Cue cue) {
        return isKnown(cue)
                && isHeadline()
                && !words.isJoint(cue.from())
                && sentence.length() > cue.speakerTo() - cue.from();
    }

    private boolean isKnown(Cue cue) {
        return words.hasClass(cue.speakerFrom(), cue.speakerTo(), "source-noun")
                || words.hasClass(cue.speakerFrom(), cue.speakerTo(), "side-word");
    }

    /** A line that ends without a point. */
    private boolean isHeadline() {
        return !words.isMark(sentence.to() - 1, ".!?") && !words.isQuote(sentence.to() - 1);
    }
}
