package org.onrecord.extract.voice;

import java.util.List;
import org.onrecord.extract.text.Sentence;

/** Finds what is said, for the drafts of one sentence. */
final class Contents {

    private final Words words;
    private final Sentence sentence;
    private final Quotes quotes;

    Contents(Words words, Sentence sentence, Quotes quotes) {
        this.words = words;
        this.sentence = sentence;
        this.quotes = quotes;
    }

    /** Lays the words of those who speak in the article, of those who speak within quotations, and what people think, each apart. */
    void lay(List<Draft> drafts) {
        layEach(drafts.stream().filter(d -> !d.nested && !d.isMind()).toList());
        layEach(drafts.stream().filter(d -> d.nested && !d.isMind()).toList());
        layEach(drafts.stream().filter(Draft::isMind).toList());
    }

    private void layEach(List<Draft> drafts) {
        for (int n = 0; n < drafts.size(); n++) {
            Draft draft = drafts.get(n);
            int from = sentence.from();
            int to = sentence.to();
            if (draft.nested) {
                Stretch quote = quotes.around(draft.cue.from()).orElseThrow();
                from = Math.max(from, quote.from());
                to = Math.min(to, quote.to());
            }
            int left = n == 0 || drafts.get(n - 1).end() < from
                    ? from
                    : border(drafts.get(n - 1).end(), draft.start());
            int right = n + 1 == drafts.size() || drafts.get(n + 1).start() >= to
                    ? to
                    : Math.min(to, rightBorder(draft, drafts.get(n + 1)));
            switch (draft.cue.form()) {
                case VERB -> verb(draft, left, right);
                case QUOTED -> quoted(draft, left, right);
                case AFTER, ACCOUNT, OWNER, IMPERSONAL -> parenthesis(draft, left, right);
                case CITING -> citing(draft, n == 0 ? List.of() : drafts.get(n - 1).content, left);
                case HEAD, TITLE -> add(draft, draft.end(), sentence.to());
                case TAIL -> add(draft, sentence.from(), draft.cue.from());
            }
        }
    }

    private void verb(Draft draft, int left, int right) {
        int start = draft.start();
        int end = draft.end();
        boolean afterQuote = start > left && endsQuote(start - 1);
        boolean before = start > left && (words.isMark(start - 1, ",?!\u2014\u2013-") || afterQuote);
        if (draft.turned || afterQuote) {
            add(draft, left, start);
            add(draft, quoteFrom(end, right), right);
            return;
        }
        int after = skipAside(end, right);
        boolean introduces = after + 1 < right && words.isMark(after, ",:") && words.isQuote(after + 1);
        if (introduces) {
            add(draft, after + 1, right);
        } else if (before && !isDateline(left, start - 1) && endsAside(after, end, right)) {
            add(draft, left, start);
            add(draft, after, right);
        } else {
            if (start - 1 > left && words.is(start - 1, "relative-object") && !words.is(start - 2, "preposition")) {
                add(draft, left, start);
            }
            add(draft, end, subordinateEnd(draft, right));
        }
    }

    /** "After the court refused to hear it, the army left": what is refused ends with the clause. */
    private int subordinateEnd(Draft draft, int right) {
        int opener = draft.start() - 1;
        if (opener != sentence.from() || !words.is(opener, "clause-border")) {
            return right;
        }
        for (int i = draft.end(); i < right; i++) {
            if (words.isMark(i, ",")) {
                return i;
            }
        }
        return right;
    }

    /** "Ten died, the agency quoted the governor as saying", "the agency quoted the governor as saying ten died". */
    private void quoted(Draft draft, int left, int right) {
        int after = skipAside(draft.end(), right);
        if (!endsAside(after, draft.end(), right)) {
            add(draft, draft.end(), right);
            return;
        }
        for (int i = draft.start() - 1; i > left; i--) {
            if (words.isMark(i, ",") || words.isQuote(i)) {
                add(draft, left, i);
                return;
            }
        }
    }

    /** What the other speaker is heard to say. */
    private void citing(Draft draft, List<Stretch> heard, int left) {
        for (Stretch piece : heard) {
            add(draft, piece.from(), Math.min(piece.to(), draft.start() - 1));
        }
        if (draft.content.isEmpty()) {
            add(draft, left, draft.start() - 1);
        }
    }

    private boolean endsQuote(int i) {
        return words.isQuote(i) || words.isMark(i, ",") && i > sentence.from() && words.isQuote(i - 1);
    }

    /** "KABUL, Oct. 17 (Wire) - The army said": capitals and a date before a dash are no words of anybody. */
    private boolean isDateline(int left, int dash) {
        if (left != sentence.from() || !words.isMark(dash, "\u2014\u2013-")) {
            return false;
        }
        for (int i = left; i < dash; i++) {
            if (words.isWord(i) && !words.isCapital(i)) {
                return false;
            }
        }
        return true;
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
    private boolean endsAside(int i, int from, int to) {
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
        if (words.is(i, "complementizer")) {
            return words.is(i - 1, "preposition");
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

    /** Where the first quotation after {@code from} begins; {@code to} where there is none. */
    private int quoteFrom(int from, int to) {
        int i = from;
        while (i < to && !words.isQuote(i)) {
            i++;
        }
        return i;
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
        boolean apart = start > from && words.isMark(start - 1, ",");
        boolean heard = next.cue.form() == Cue.Form.CITING
                || next.cue.form() == Cue.Form.VERB
                        && apart
                        && endsAside(skipAside(next.end(), sentence.to()), next.end(), sentence.to());
        if (start > from && (next.shared.isPresent() || heard)) {
            return start - 1;
        }
        boolean inside = next.phrase
                .filter(p -> p.hasMore() && p.alsoFrom() <= draft.cue.from() && draft.cue.from() < p.alsoTo())
                .isPresent();
        if (inside) {
            return next.phrase.get().alsoTo();
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
