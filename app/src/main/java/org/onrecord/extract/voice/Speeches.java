package org.onrecord.extract.voice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Mentions;
import org.onrecord.model.Span;

/** What {@link VoicePass} laid over a page, as later passes ask for it. */
public final class Speeches {

    private final Page page;

    private Speeches(Page page) {
        this.page = page;
    }

    public static Speeches of(Page page) {
        return new Speeches(page);
    }

    /** Who says the word at {@code token}: the attribution with the shortest content around it; empty in the article's own voice. */
    public Optional<Attribution> at(int token) {
        Attribution best = null;
        int length = Integer.MAX_VALUE;
        for (Layer.Mark<Attribution> mark : page.<Attribution>layer("speech").all()) {
            if (mark.from() > token) {
                break;
            }
            if (mark.holds(token) && mark.to() - mark.from() <= length) {
                best = mark.value();
                length = mark.to() - mark.from();
            }
        }
        return Optional.ofNullable(best);
    }

    /** Who speaks, refuses or is silent as the subject of {@code sentence}. */
    public Optional<Attribution> ofSubject(Sentence sentence) {
        return inSentence(sentence).stream().findFirst();
    }

    /** Who speaks, refuses or is silent as the subject of the words at {@code token}: the last speaker named before them in the sentence. */
    public Optional<Attribution> ofSubject(int token) {
        Sentence sentence = page.text().sentences().get(page.text().sentenceAt(token));
        List<Attribution> all = inSentence(sentence);
        return all.stream()
                .filter(a -> a.at() <= token)
                .reduce((a, b) -> b)
                .or(() -> all.stream().findFirst());
    }

    private List<Attribution> inSentence(Sentence sentence) {
        return page.<Attribution>layer("voice").within(sentence.from(), sentence.to()).stream()
                .map(Layer.Mark::value)
                .toList();
    }

    /** All attributions, in the order of their speakers in the text. */
    public List<Attribution> all() {
        return page.<Attribution>layer("voice").all().stream()
                .map(Layer.Mark::value)
                .toList();
    }

    /** All attributions, those of beliefs and wishes with them, as mentions of reported speech. */
    public List<Mentions.Speech> mentions() {
        return Stream.concat(
                        all().stream(),
                        page.<Attribution>layer("mention").all().stream().map(Layer.Mark::value))
                .sorted(Comparator.comparingInt(Attribution::at))
                .map(a -> new Mentions.Speech(spans(a.speaker()), spans(a.cue()), spans(a.content())))
                .toList();
    }

    private List<Span> spans(List<Stretch> stretches) {
        return stretches.stream().map(s -> page.tokens().span(s.from(), s.to())).toList();
    }
}
