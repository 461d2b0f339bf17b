package org.onrecord.model;

import java.util.Optional;

/**
 * Whoever is cited for a claim.
 *
 * @param name the fullest name that the article gives, without rank, title or leading article
 * @param side the state or armed group it speaks for, by its usual English short name
 * @param via an agency or channel that passed the words on
 * @param anonymous true where the source asked not to be named or is only described
 */
public record Source(String name, SourceType type, Optional<String> side, Optional<String> via, boolean anonymous) {

    public Source {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a source has a name; the article's own voice is no source");
        }
    }

    public Source withName(String fuller) {
        return new Source(fuller, type, side, via, anonymous);
    }
}
