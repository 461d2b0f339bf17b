package org.onrecord.extract.claim;

import java.util.Optional;
import org.onrecord.extract.figure.Group;
import org.onrecord.model.Outcome;
import org.onrecord.model.Stance;
import org.onrecord.model.Subject;

/**
 * Words of a source that give no figure: a refusal, a denial, a word on responsibility.
 *
 * @param people of whom it speaks, where the words name them
 * @param outcome empty where the subject is responsibility
 */
record Silence(
        Subject subject,
        Optional<Outcome> outcome,
        Stance stance,
        int cueFrom,
        int cueTo,
        Optional<Group> people,
        String rule) {}
