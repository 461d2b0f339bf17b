package org.onrecord.extract.voice;

import org.onrecord.extract.text.Sentence;

/** Tells whether a name before a colon or after a dash is the speaker of its line. */
final class Lines {

    private final Words words;
    private final Sentence sentence;

    Lines(Words words, Sentence sentence) {
        this.words = words;
        this.sentence = sentence;
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
