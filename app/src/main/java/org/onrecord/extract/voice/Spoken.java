package org.onrecord.extract.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Stance;

/** Carries a speaker through quotations that run over several sentences, and to quotations that name none. */
final class Spoken {

    private final Words words;
    private final List<Draft> drafts;

    /** @param drafts in the order of the text; added to */
    Spoken(Words words, List<Draft> drafts) {
        this.words = words;
        this.drafts = drafts;
    }

    void extend() {
        List<Draft> added = new ArrayList<>();
        for (Stretch quote : new Quotes(words).find()) {
            Optional<Draft> speaker = speakerOf(quote);
            if (speaker.isPresent()) {
                speaker.get().content.addAll(rest(quote, speaker.get()));
            } else if (startsSpeech(quote)) {
                before(quote).ifPresent(d -> added.add(goesOn(d, quote)));
            }
        }
        drafts.addAll(added);
    }

    /** The draft outside the quotation whose content reaches into it. */
    private Optional<Draft> speakerOf(Stretch quote) {
        return drafts.stream()
                .filter(d -> !quote.holds(d.cue.from()) && d.content.stream().anyMatch(c -> c.overlaps(quote)))
                .reduce((a, b) -> nearer(a, b, quote));
    }

    private static Draft nearer(Draft a, Draft b, Stretch quote) {
        return distance(b, quote) < distance(a, quote) ? b : a;
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
        int sentence = words.page().text().sentenceAt(quote.from());
        int from = words.page().text().sentences().get(sentence).from();
        int to = words.page().text().sentences().get(sentence).to();
        return quote.from() - from <= 1 && (quote.to() >= to - 2 || quote.to() > to);
    }

    /** The last speaker before the quotation, in its paragraph or the one before. */
    private Optional<Draft> before(Stretch quote) {
        return drafts.stream()
                .filter(d -> d.end() <= quote.from() && quote.from() - d.end() < 150)
                .reduce((a, b) -> b);
    }

    private Draft goesOn(Draft draft, Stretch quote) {
        Cue none = new Cue(
                draft.cue.form(),
                quote.from(),
                quote.from(),
                quote.from(),
                quote.from(),
                Stance.ASSERTED,
                "voices/goes-on");
        Draft next = new Draft(
                words.page().text().sentences().get(words.page().text().sentenceAt(quote.from())),
                none,
                Optional.empty(),
                Optional.of(draft.root()),
                false);
        next.content.add(quote);
        return next;
    }
}
