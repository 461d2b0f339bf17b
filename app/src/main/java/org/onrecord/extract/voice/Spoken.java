package org.onrecord.extract.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.text.Sentence;

/** Carries a speaker through quotations that run over several sentences, and to quotations that name none. */
final class Spoken {

    /** Over how many tokens a quotation without a speaker reaches back for one. */
    private static final int REACH = 150;

    private final Words words;
    private final List<Draft> drafts;

    /** @param drafts that report speech outside quotations, in the order of the text; added to */
    Spoken(Words words, List<Draft> drafts) {
        this.words = words;
        this.drafts = drafts;
    }

    void extend(Quotes quotes) {
        List<Draft> added = new ArrayList<>();
        int near = 0;
        for (Stretch quote : quotes.all()) {
            while (near < drafts.size() && drafts.get(near).sentence.to() + REACH < quote.from()) {
                near++;
            }
            List<Draft> around = around(near, quote);
            Optional<Draft> speaker = speakerOf(around, quote);
            if (speaker.isPresent()) {
                speaker.get().content.addAll(rest(quote, speaker.get()));
            } else if (startsSpeech(quote)) {
                before(around, quote).ifPresent(d -> goOn(d, quote, added));
            }
        }
        drafts.addAll(added);
    }

    private List<Draft> around(int first, Stretch quote) {
        int last = first;
        while (last < drafts.size() && drafts.get(last).sentence.from() < quote.to() + 1) {
            last++;
        }
        return drafts.subList(first, last);
    }

    /** The draft outside the quotation whose content reaches into it. */
    private static Optional<Draft> speakerOf(List<Draft> around, Stretch quote) {
        return around.stream()
                .filter(d -> d.content.stream().anyMatch(c -> c.overlaps(quote)))
                .reduce((a, b) -> distance(b, quote) < distance(a, quote) ? b : a);
    }

    private static int distance(Draft draft, Stretch quote) {
        return draft.start() >= quote.to() ? draft.start() - quote.to() : quote.from() - draft.end();
    }

    /** What of the quotation lies in other sentences than the cue. */
    private static List<Stretch> rest(Stretch quote, Draft draft) {
        List<Stretch> rest = new ArrayList<>();
        if (quote.from() < draft.sentence.from()) {
            rest.add(new Stretch(quote.from(), Math.min(quote.to(), draft.sentence.from())));
        }
        if (quote.to() > draft.sentence.to()) {
            rest.add(new Stretch(Math.max(quote.from(), draft.sentence.to()), quote.to()));
        }
        return rest;
    }

    /** True where the quotation stands as a sentence of its own, not as words held at arm's length. */
    private boolean startsSpeech(Stretch quote) {
        Sentence sentence = sentenceOf(quote);
        return quote.from() - sentence.from() <= 2 && quote.to() >= sentence.to() - 3;
    }

    private Sentence sentenceOf(Stretch quote) {
        return words.page().text().sentences().get(words.page().text().sentenceAt(quote.from()));
    }

    /** The last speaker before the quotation, in its paragraph or the one before. */
    private static Optional<Draft> before(List<Draft> around, Stretch quote) {
        return around.stream()
                .filter(d -> d.end() <= quote.from() && quote.from() - d.end() < REACH)
                .reduce((a, b) -> b);
    }

    /** In the same paragraph the quotation is more of what was said; in the next it is said again. */
    private void goOn(Draft draft, Stretch quote, List<Draft> added) {
        Sentence sentence = sentenceOf(quote);
        boolean more = draft.sentence.block().equals(sentence.block())
                && draft.content.stream().anyMatch(c -> words.isQuote(c.from()));
        if (more || draft.content.stream().noneMatch(c -> c.length() > 1)) {
            draft.content.add(quote);
            return;
        }
        Cue none = Cue.none(draft.cue.form(), quote.from(), "voices/goes-on");
        Draft next = new Draft(sentence, none, Optional.empty(), Optional.of(draft.root()), false, false);
        next.content.add(quote);
        added.add(next);
    }
}
