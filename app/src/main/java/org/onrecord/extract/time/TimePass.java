package org.onrecord.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Match;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Pass;
import org.onrecord.extract.rule.RuleSet;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Mentions;

/** Lays the layer {@code time}: a {@link TimeMark} on every expression of time, in the order of the text. */
public final class TimePass implements Pass {

    private static final String WORDS = "time-word";
    private static final String PHRASES = "time-phrase";

    @Override
    public String name() {
        return "time";
    }

    @Override
    public void run(Page page) {
        for (Sentence sentence : page.text().sentences()) {
            words(page, sentence);
            phrases(page, sentence);
        }
        List<Layer.Mark<Phrase>> found = page.<Phrase>layer(PHRASES).all();
        if (found.isEmpty()) {
            return;
        }
        List<Phrase> phrases = found.stream().map(Layer.Mark::value).toList();
        List<TimeMark> marks = resolve(page, phrases);
        Spans.read(page, phrases, marks);
        for (int i = 0; i < phrases.size(); i++) {
            page.<TimeMark>layer("time")
                    .add(phrases.get(i).from(), phrases.get(i).to(), marks.get(i));
        }
    }

    private static void words(Page page, Sentence sentence) {
        for (Match match : page.grammar().rules("time").longest(page, sentence)) {
            boolean narrowed = match.has("t");
            int from = narrowed ? match.from("t") : match.from();
            int to = narrowed ? match.to("t") : match.to();
            boolean weak = match.gives("op").equals("story-weak");
            ExpressionReader.read(match)
                    .ifPresent(e -> page.<Phrase>layer(WORDS)
                            .add(from, to, Phrase.of(from, to, e, match.rule().name(), weak)));
        }
    }

    private static void phrases(Page page, Sentence sentence) {
        Layer<Phrase> words = page.layer(WORDS);
        List<Layer.Mark<Phrase>> here = words.within(sentence.from(), sentence.to());
        if (here.isEmpty()) {
            return;
        }
        RuleSet rules = page.grammar().rules("time-phrases");
        List<Phrase> made = new ArrayList<>();
        rules.longest(page, sentence).forEach(m -> made.add(PhraseReader.read(m)));
        Layer<Phrase> layer = page.layer(PHRASES);
        for (Layer.Mark<Phrase> word : here) {
            boolean used = made.stream().anyMatch(p -> word.overlaps(p.from(), p.to()));
            if (!used && !word.value().weak()) {
                layer.add(word.from(), word.to(), word.value());
            }
        }
        made.forEach(p -> layer.add(p.from(), p.to(), p));
    }

    private static List<TimeMark> resolve(Page page, List<Phrase> phrases) {
        var published = page.text().document().published();
        Story story = new Story(published);
        Resolver resolver = new Resolver(story);
        List<TimeMark> marks = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            Sentence sentence = page.text().sentences().get(page.text().sentenceAt(phrase.from()));
            Tense tense = Clues.tense(page, sentence, phrase.from());
            Resolved resolved = resolver.resolve(phrase, tense, Clues.narrative(phrases, i, published));
            Mentions.Time mention = new Mentions.Time(
                    page.tokens().span(phrase.from(), phrase.to()),
                    resolved.kind(),
                    resolved.value(),
                    resolved.days(),
                    phrase.rule());
            boolean dateline =
                    resolved.days().isPresent() && Datelines.heads(page, sentence, phrase.from(), phrase.to());
            marks.add(new TimeMark(mention, dateline ? Optional.empty() : resolved.days(), "", dateline));
        }
        return marks;
    }
}
