package org.onrecord.extract.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.text.Sentence;

/** An attribution in the making: who by the words, where the content may run. */
final class Draft {

    final Sentence sentence;
    final Cue cue;
    /** Empty where the cue shares the speaker of {@link #shared}. */
    final Optional<Phrase> phrase;

    final Optional<Draft> shared;
    final boolean turned;
    /** True where the cue itself stands inside a quotation. */
    final boolean nested;

    final List<Stretch> content = new ArrayList<>();

    /** @param turned true where the speaker stands after a verb */
    Draft(Sentence sentence, Cue cue, Optional<Phrase> phrase, Optional<Draft> shared, boolean turned, boolean nested) {
        this.sentence = sentence;
        this.cue = cue;
        this.phrase = phrase;
        this.shared = shared;
        this.turned = turned;
        this.nested = nested;
    }

    /** The first token of speaker and cue. */
    int start() {
        return phrase.map(p -> Math.min(p.start(), cue.from())).orElse(cue.from());
    }

    /** One past the last token of speaker and cue. */
    int end() {
        return phrase.map(p -> Math.max(p.end(), cue.to())).orElse(cue.to());
    }

    boolean isMind() {
        return cue.is(Cue.Trait.MIND);
    }

    /** The draft that names the speaker. */
    Draft root() {
        return shared.map(Draft::root).orElse(this);
    }
}
