package org.onrecord.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.TokenKind;
import org.onrecord.extract.voice.Attribution;
import org.onrecord.extract.voice.Speeches;
import org.onrecord.model.Cited;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;

/** Who says it, how they stand to it, and on which day they spoke. */
final class VoiceSlot implements Slot {

    @Override
    public String name() {
        return "voices";
    }

    @Override
    public void fill(List<Draft> drafts) {
        for (Draft draft : List.copyOf(drafts)) {
            Speeches speeches = Speeches.of(draft.page);
            if (draft.isSilence()) {
                speeches.at(draft.anchor)
                        .filter(a -> isQuoted(draft, a))
                        .or(() -> speeches.ofSubject(draft.anchor))
                        .ifPresent(a -> said(draft, a));
                continue;
            }
            Optional<Attribution> speech = speeches.at(draft.anchor).filter(a -> !isAside(draft, a));
            speech = speech.or(() -> after(draft, speeches)).or(() -> confirming(draft, speeches));
            speech = speech.map(a -> conceding(draft, speeches, a).orElse(a));
            speech.ifPresent(a -> said(draft, a));
            speech.ifPresent(a -> stand(draft, a));
            denier(draft, speech).ifPresent(a -> drafts.add(drafts.indexOf(draft) + 1, denial(draft, a)));
        }
    }

    /** "…, regional authorities have revealed a month after the raid": the speaker stands after a comma, and what follows tells no figure. */
    private static Optional<Attribution> after(Draft draft, Speeches speeches) {
        Page page = draft.page;
        return speeches.all().stream()
                .filter(a -> !a.speaker().isEmpty() && draft.sentence.holds(a.at()) && a.at() > draft.anchor)
                .filter(a -> page.text().word(a.at() - 1).equals(","))
                .filter(a -> page.<Finding>layer("finding")
                        .within(a.at(), draft.sentence.to())
                        .isEmpty())
                .findFirst();
    }

    /** "The last two were freed on Monday. The ministry confirmed their return.": whoever vouches in the next sentence. */
    private static Optional<Attribution> confirming(Draft draft, Speeches speeches) {
        Page page = draft.page;
        int next = page.text().sentenceAt(draft.sentence.from()) + 1;
        if (next >= page.text().sentences().size()) {
            return Optional.empty();
        }
        Sentence sentence = page.text().sentences().get(next);
        return speeches.ofSubject(sentence)
                .filter(a -> a.cue().stream().anyMatch(c -> page.has(c.from(), "confirming")))
                .filter(a -> a.cue().stream()
                        .anyMatch(c -> c.to() + 2 < sentence.to()
                                && page.has(c.to(), "possessive-word")
                                && page.has(c.to() + 1, "outcome-again")
                                && page.tokens().kind(c.to() + 2) == TokenKind.MARK));
    }

    /** The words stand inside what the speaker says, not in a sentence about the speaker. */
    private static boolean isQuoted(Draft draft, Attribution speech) {
        return speech.speaker().stream().noneMatch(s -> draft.sentence.holds(s.from()))
                || speech.content().stream().anyMatch(s -> s.from() <= draft.anchor && draft.anchor < s.to());
    }

    /** "…, which sparked mass evacuations": a relative sentence after the reported words is the article's own; "which would leave ten dead" follows from them. */
    private static boolean isAside(Draft draft, Attribution speech) {
        int cue = speech.cue().stream().mapToInt(s -> s.to()).max().orElse(draft.anchor);
        for (int i = Math.max(cue, draft.sentence.from()) + 1; i < draft.anchor; i++) {
            if (draft.page.has(i, "aside") && draft.page.text().word(i - 1).equals(",")) {
                draft.inferred = draft.page.has(i + 1, "hypothetical");
                return !draft.inferred;
            }
        }
        return false;
    }

    private static void said(Draft draft, Attribution speech) {
        draft.source = Optional.of(new Cited<>(speech.source(), words(draft.page, speech), speech.rule()));
        draft.stated = speech.stated();
    }

    private static void stand(Draft draft, Attribution speech) {
        boolean told = draft.finding.flatMap(Finding::stance).isPresent();
        if (!told && (speech.stance() == Stance.ADMITTED || speech.stance() == Stance.DENIED)) {
            draft.stance = new Cited<>(speech.stance(), words(draft.page, speech), speech.rule());
        }
    }

    /** "The front acknowledged losses: eight men were killed, its commander said": what the same speaker concedes in the words before. */
    private static Optional<Attribution> conceding(Draft draft, Speeches speeches, Attribution speech) {
        return speeches.all().stream()
                .filter(a -> draft.sentence.holds(a.at()) && a.at() < draft.anchor)
                .filter(a -> hasColon(draft, a.at()))
                .filter(a -> a.stance() == Stance.ADMITTED
                        && a.source().name().equals(speech.source().name()))
                .findFirst();
    }

    private static boolean hasColon(Draft draft, int from) {
        for (int i = from; i < draft.anchor; i++) {
            if (draft.page.text().word(i).equals(":")) {
                return true;
            }
        }
        return false;
    }

    /** Whoever denies, around the words of the one who claimed it. */
    private static Optional<Attribution> denier(Draft draft, Optional<Attribution> inner) {
        if (inner.isEmpty() || inner.get().stance() == Stance.DENIED) {
            return Optional.empty();
        }
        List<Attribution> around = new ArrayList<>();
        for (Layer.Mark<Attribution> mark :
                draft.page.<Attribution>layer("speech").all()) {
            if (mark.holds(draft.anchor)
                    && !mark.value().equals(inner.get())
                    && mark.value().stance() == Stance.DENIED) {
                around.add(mark.value());
            }
        }
        return around.stream().findFirst();
    }

    private static Draft denial(Draft draft, Attribution speech) {
        Draft denial = draft.twin(new Cited<>(Stance.DENIED, words(draft.page, speech), speech.rule()));
        said(denial, speech);
        return denial;
    }

    /** The words for the speaker, else those that report the speech, else what is said. */
    private static Span words(Page page, Attribution speech) {
        var stretch = !speech.speaker().isEmpty()
                ? speech.speaker().get(0)
                : !speech.cue().isEmpty()
                        ? speech.cue().get(0)
                        : speech.content().get(0);
        return page.tokens().span(stretch.from(), stretch.to());
    }
}
