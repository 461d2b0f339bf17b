package org.onrecord.extract.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Pass;
import org.onrecord.extract.rule.RuleSet;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Cited;
import org.onrecord.model.Source;
import org.onrecord.model.Stance;

/** Finds reported speech and lays an {@link Attribution} over each piece of what is said, into the layer {@code speech}. */
public final class VoicePass implements Pass {

    private final RuleSet rules;

    public VoicePass(RuleSet rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "voices";
    }

    @Override
    public void run(Page page) {
        Words words = new Words(page);
        List<Draft> drafts = new ArrayList<>();
        Sentence previous = null;
        for (Sentence sentence : page.text().sentences()) {
            if (sentence.block().isTold()) {
                List<Draft> here = new Drafts(words, sentence).read(rules);
                new Contents(words, sentence, here).lay();
                if (previous != null && !here.isEmpty() && previous.block().equals(sentence.block())) {
                    topic(words, drafts, previous, here.get(0)).ifPresent(drafts::add);
                }
                drafts.addAll(here);
                previous = sentence;
            }
        }
        if (drafts.isEmpty()) {
            return;
        }
        new Spoken(words, drafts).extend();
        List<Draft> named = drafts.stream().filter(d -> d.phrase.isPresent()).toList();
        Readings readings = new Readings(words);
        List<Optional<Source>> sources = new Cast(
                        named.stream()
                                .map(d -> readings.read(d.phrase.orElseThrow()))
                                .toList(),
                        HomeState.of(page))
                .resolve();
        Map<Draft, Source> bySpeaker = new HashMap<>();
        for (int n = 0; n < named.size(); n++) {
            Draft draft = named.get(n);
            sources.get(n).ifPresent(s -> bySpeaker.put(draft, s));
        }
        List<Draft> known = drafts.stream()
                .filter(d -> bySpeaker.containsKey(d.root()) && (!d.content.isEmpty() || d.cue.from() < d.cue.to()))
                .sorted(Comparator.comparingInt(Draft::start))
                .toList();
        List<Source> who = known.stream()
                .map(d -> Objects.requireNonNull(bySpeaker.get(d.root())))
                .toList();
        List<Optional<Cited<LocalDate>>> days =
                new SpeechDays(words).find(known, who.stream().map(Source::name).toList());
        if (!known.isEmpty()) {
            new Communique(page).carry(known, who);
        }
        for (int n = 0; n < known.size(); n++) {
            lay(page, attribution(known.get(n), who.get(n), days.get(n)));
        }
    }

    /** "The board sent its report. It says …": the subject of a sentence without speech, where the next one begins with a pronoun. */
    private static Optional<Draft> topic(Words words, List<Draft> drafts, Sentence previous, Draft pronoun) {
        boolean told =
                !drafts.isEmpty() && drafts.get(drafts.size() - 1).sentence.equals(previous);
        boolean back = pronoun.phrase
                .filter(p -> p.to() - p.from() == 1 && words.is(p.from(), "reference-noun"))
                .isPresent();
        if (told || !back) {
            return Optional.empty();
        }
        Phrases phrases = new Phrases(words, previous);
        Cue none = new Cue(
                Cue.Form.VERB,
                previous.from(),
                previous.from(),
                previous.from(),
                previous.from(),
                Stance.ASSERTED,
                "voices/topic");
        return phrases.opening()
                .filter(p -> !words.is(p.from(), "reference-noun"))
                .map(p -> new Draft(previous, none, Optional.of(p), Optional.empty(), true));
    }

    private static Attribution attribution(Draft draft, Source source, Optional<Cited<LocalDate>> stated) {
        List<Stretch> speaker =
                draft.phrase.map(p -> List.of(new Stretch(p.from(), p.to()))).orElse(List.of());
        List<Stretch> cue = draft.cue.form() == Cue.Form.HEAD || draft.cue.from() == draft.cue.to()
                ? List.of()
                : List.of(new Stretch(draft.cue.from(), draft.cue.to()));
        return new Attribution(speaker, source, cue, draft.content, draft.cue.stance(), stated, draft.cue.rule());
    }

    private static void lay(Page page, Attribution attribution) {
        page.<Attribution>layer("voice").add(attribution.at(), attribution.at() + 1, attribution);
        for (Stretch piece : attribution.content()) {
            page.<Attribution>layer("speech").add(piece.from(), piece.to(), attribution);
        }
    }
}
