package org.onrecord.extract.voice;

import java.util.List;
import org.onrecord.extract.text.Sentence;

/** Finds what is said, for the drafts of one sentence. */
final class Contents {

    private final Words words;
    private final Sentence sentence;
    private final List<Draft> drafts;

    Contents(Words words, Sentence sentence, List<Draft> drafts) {
        this.words = words;
        this.sentence = sentence;
        this.drafts = drafts;
    }

    void lay() {
        for (int n = 0; n < drafts.size(); n++) {
            Draft draft = drafts.get(n);
            int left = n == 0 ? sentence.from() : border(drafts.get(n - 1).end(), draft.start());
            int right = n + 1 == drafts.size() ? sentence.to() : rightBorder(draft, drafts.get(n + 1));
            switch (draft.cue.form()) {
                case VERB -> verb(draft, left, right);
                case AFTER, ACCOUNT, OWNER -> parenthesis(draft, left, right);
                case HEAD -> add(draft, draft.end() + 0, sentence.to());
                case TAIL -> add(draft, sentence.from(), draft.cue.from());
            }
        }
    }

    private void verb(Draft draft, int left, int right) {
        int start = draft.start();
        int end = draft.end();
        boolean contentBefore =
                start > left && (words.isMark(start - 1, ",?!\u2014\u2013-") || words.isQuote(start - 1));
        boolean aside = contentBefore && endsAside(end, right);
        if (draft.turned) {
            add(draft, left, start);
            if (quoteFollows(end, right)) {
                add(draft, end, right);
            }
        } else if (aside) {
            add(draft, left, start);
            add(draft, skipAside(end, right), right);
        } else {
            boolean relative = start - 1 > left && words.is(start - 1, "relative-object");
            if (relative || contentBefore && words.isQuote(start - 1)) {
                add(draft, left, start);
            }
            add(draft, end, right);
        }
    }

    private void parenthesis(Draft draft, int left, int right) {
        int start = draft.cue.form() == Cue.Form.ACCOUNT ? Math.max(left, draft.start() - 1) : draft.start();
        add(draft, left, start);
        add(draft, draft.end(), right);
    }

    private static void add(Draft draft, int from, int to) {
        if (from < to) {
            draft.content.add(new Stretch(from, to));
        }
    }

    /** True where nothing but when, where and to whom follows the cue up to a comma or the end: "the army said on Monday." */
    private boolean endsAside(int from, int to) {
        int i = skipAside(from, to);
        return i >= to
                || words.isMark(i, ".,;!?\u2014\u2013-)")
                || words.isQuote(i)
                || words.is(i, "contrast") && i > from;
    }

    private int skipAside(int from, int to) {
        int i = from;
        while (i < to && isAside(i)) {
            i++;
        }
        return i;
    }

    private boolean isAside(int i) {
        if (words.isMark(i)) {
            return words.isJoint(i) || words.isMark(i, ":") && words.isNumber(i - 1);
        }
        return words.is(i, "preposition")
                || words.is(i, "article")
                || words.is(i, "definite")
                || words.isTime(i)
                || words.is(i, "channel")
                || words.is(i, "adverb")
                || words.isCapital(i)
                || words.isPossessiveEnd(i)
                || words.isNumber(i) && words.isTime(i - 1)
                || words.is(i, "possessive-word");
    }

    private boolean quoteFollows(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isQuote(i)) {
                return true;
            }
        }
        return false;
    }

    /** Where the clause of a draft begins that follows another: after the last conjunction or semicolon between them. */
    private int border(int from, int start) {
        for (int i = start - 1; i >= from; i--) {
            if (words.isMark(i, ";") || words.is(i, "contrast") && !words.is(i, "joining")) {
                return i + 1;
            }
        }
        return from;
    }

    /** Where a draft's content ends because another speaker's clause begins. */
    private int rightBorder(Draft draft, Draft next) {
        int from = draft.end();
        int start = next.start();
        if (next.shared.isPresent() && start > from) {
            return start - 1;
        }
        for (int i = start - 1; i >= from && start - i < 12; i--) {
            if (words.isMark(i, ";")) {
                return i;
            }
            if (words.is(i, "contrast") && (i == start - 1 || !words.is(i, "joining") || words.isMark(i - 1, ","))) {
                return words.isMark(i - 1, ",") ? i - 1 : i;
            }
            boolean filler = words.is(i, "preposition")
                    || words.isTime(i)
                    || words.isMark(i, ",")
                    || words.isCapital(i)
                    || words.isNumber(i)
                    || words.is(i, "article")
                    || words.is(i, "adverb");
            if (!filler && start - i > 6) {
                break;
            }
        }
        return sentence.to();
    }
}
