package org.onrecord.extract.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.extract.text.Sentence;

/** Carries a speaker to what an announcing sentence points to: the lines after "issued the following count:", the paragraph before "said this". */
final class Carried {

    /** A line of a list has at most so many tokens. */
    private static final int LINE = 25;

    /** Within how many tokens after a number "more" belongs to it. */
    private static final int MORE = 5;

    private final Words words;
    private final List<Sentence> sentences;
    private final Map<Integer, Draft> lastIn = new HashMap<>();

    /** @param drafts that report speech outside quotations */
    Carried(Words words, List<Draft> drafts) {
        this.words = words;
        this.sentences = words.page().text().sentences();
        drafts.forEach(d -> lastIn.put(d.sentence.from(), d));
    }

    void carry() {
        for (int n = 0; n < sentences.size(); n++) {
            Draft draft = lastIn.get(sentences.get(n).from());
            if (draft == null) {
                continue;
            }
            if (pointsBack(draft)) {
                before(n, draft);
            } else if (announces(draft, n)) {
                after(n, draft);
            } else {
                goesOn(n, draft);
            }
        }
    }

    /** "The General Staff said this in a post", "This was reported by the governor". */
    private boolean pointsBack(Draft draft) {
        return draft.content.stream()
                .findFirst()
                .filter(c ->
                        words.is(c.from(), "said-before") && (c.length() <= 2 || words.is(c.from() + 1, "preposition")))
                .isPresent();
    }

    private void before(int n, Draft draft) {
        for (int i = n - 1; i > 0 && i >= n - 3; i--) {
            Sentence sentence = sentences.get(i);
            if (lastIn.containsKey(sentence.from()) || !sentence.block().isTold()) {
                return;
            }
            draft.content.add(new Stretch(sentence.from(), sentence.to()));
        }
    }

    /** "Another 12 were hurt": the sentence after the reported one adds to it. */
    private void goesOn(int n, Draft draft) {
        for (int i = n + 1; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (lastIn.containsKey(sentence.from())
                    || !sentence.block().equals(draft.sentence.block())
                    || !adds(sentence)) {
                return;
            }
            draft.content.add(new Stretch(sentence.from(), sentence.to()));
        }
    }

    /** "Another 12 …", "Thirty-seven more …". */
    private boolean adds(Sentence sentence) {
        int from = sentence.from();
        boolean counted = words.isNumber(from) || words.is(from, "numeral");
        return words.is(from, "goes-on")
                || counted && words.hasClass(from + 1, Math.min(sentence.to(), from + MORE), "more-word");
    }

    private boolean announces(Draft draft, int n) {
        boolean last = n + 1 < sentences.size() && !sentences.get(n + 1).block().equals(draft.sentence.block());
        return last
                && (words.isMark(draft.sentence.to() - 1, ":")
                        || words.hasClass(draft.sentence.from(), draft.sentence.to(), "announces"));
    }

    private void after(int n, Draft draft) {
        boolean list = sentences.get(n + 1).length() <= LINE;
        for (int i = n + 1; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean paragraph = i > n + 1
                    && !list
                    && !sentence.block().equals(sentences.get(n + 1).block());
            if (lastIn.containsKey(sentence.from()) || paragraph || list && sentence.length() > LINE * 2) {
                return;
            }
            if (sentence.block().isTold()) {
                draft.content.add(new Stretch(sentence.from(), sentence.to()));
            }
        }
    }
}
