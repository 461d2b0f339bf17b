package org.onrecord.extract.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Pass;
import org.onrecord.extract.rule.RuleSet;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Source;

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
        for (Sentence sentence : page.text().sentences()) {
            if (sentence.block().isTold()) {
                List<Draft> here = new Drafts(words, sentence).read(rules);
                new Contents(words, sentence, here).lay();
                drafts.addAll(here);
            }
        }
        if (drafts.isEmpty()) {
            return;
        }
        new Spoken(words, drafts).extend();
        List<Draft> named = drafts.stream().filter(d -> d.phrase.isPresent()).toList();
        Readings readings = new Readings(words);
        List<Optional<Source>> sources = new Cast(named.stream().map(d -> readings.read(d.phrase.orElseThrow())).toList(), HomeState.of(page)).resolve();
        Map<Draft, Source> bySpeaker = new HashMap<>();
        for (int n = 0; n < named.size(); n++) {
            Draft draft = named.get(n);
            sources.get(n).ifPresent(s -> bySpeaker.put(draft, s));
        }
        for (Draft draft : drafts) {
            Source source = bySpeaker.get(draft.root());
            if (source != null) {
                lay(page, attribution(draft, source));
            }
        }
    }

    private static Attribution attribution(Draft draft, Source source) {
        List<Stretch> speaker = draft.phrase.map(p -> List.of(new Stretch(p.from(), p.to()))).orElse(List.of());
        List<Stretch> cue = draft.cue.form() == Cue.Form.HEAD || draft.cue.from() == draft.cue.to() ? List.of() : List.of(new Stretch(draft.cue.from(), draft.cue.to()));
        return new Attribution(speaker, source, cue, draft.content, draft.cue.stance(), Optional.empty(), draft.cue.rule());
    }

    private static void lay(Page page, Attribution attribution) {
        page.<Attribution>layer("voice").add(attribution.at(), attribution.at() + 1, attribution);
        for (Stretch piece : attribution.content()) {
            page.<Attribution>layer("speech").add(piece.from(), piece.to(), attribution);
        }
    }
}
