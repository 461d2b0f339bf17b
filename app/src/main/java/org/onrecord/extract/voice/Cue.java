package org.onrecord.extract.voice;

import org.onrecord.model.Stance;

/**
 * Words that report speech.
 *
 * @param from first token
 * @param to one past the last
 * @param speakerFrom first token of the words that the rule itself captured as the speaker; equal to {@code speakerTo} where it did not
 * @param rule that found it
 */
record Cue(Form form, int from, int to, int speakerFrom, int speakerTo, Stance stance, String rule) {

    /** Where the speaker stands. */
    enum Form {
        /** Before the cue, or after it where the sentence is turned round. */
        VERB,
        /** After the cue: "according to". */
        AFTER,
        /** Inside: "by the army's count". */
        ACCOUNT,
        /** Before, as an owner: "the army's figure of". */
        OWNER,
        /** At the head of a line, before a colon. */
        HEAD,
        /** At the tail of a line, after a dash. */
        TAIL
    }
}
