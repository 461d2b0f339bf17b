package org.onrecord.extract.voice;

import java.util.Set;
import org.onrecord.model.Stance;

/**
 * Words that report speech.
 *
 * @param from first token
 * @param to one past the last
 * @param speakerFrom first token of the words that the rule itself captured as the speaker; equal to {@code speakerTo} where it did not
 * @param rule that found it
 * @param traits what the vocabulary tells of the word
 */
record Cue(Form form, int from, int to, int speakerFrom, int speakerTo, Stance stance, String rule, Set<Trait> traits) {

    /** Where the speaker stands. */
    enum Form {
        /** Before the cue, or after it where the sentence is turned round. */
        VERB,
        /** After the cue: "according to". */
        AFTER,
        /** After the cue, with what another speaker is heard to say: "the agency reported, citing the army". */
        CITING,
        /** Between the halves of the cue: "quoted the governor as saying". */
        QUOTED,
        /** Inside: "by the army's count". */
        ACCOUNT,
        /** Before, as an owner: "the army's figure of". */
        OWNER,
        /** At the head of a line, before a colon. */
        HEAD,
        /** In the title of a paper: "briefing by the army". */
        TITLE,
        /** At the tail of a line, after a dash. */
        TAIL,
        /** Nowhere: "is expected to". */
        IMPERSONAL
    }

    /** What a word that reports speech is known for. */
    enum Trait {
        /** It tells an attitude, not speech: never the source of a figure. */
        MIND,
        /** Only people and their papers can be its subject. */
        STRONG,
        /** "saying": it leans on the subject of another verb. */
        PARTICIPLE
    }

    /** No words at all: the speech goes on at {@code at}, or its speaker is told without a verb of speech. */
    static Cue none(Form form, int at, String rule) {
        return new Cue(form, at, at, at, at, Stance.ASSERTED, rule, Set.of());
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    boolean isNone() {
        return from == to;
    }
}
