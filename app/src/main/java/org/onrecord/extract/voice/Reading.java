package org.onrecord.extract.voice;

import java.util.Optional;
import org.onrecord.model.SourceType;

/**
 * What the words for a speaker tell by themselves.
 *
 * @param name of the person or of the institution, or the description ("security official"); empty for a pronoun
 * @param kind what kind of words they are
 * @param role the noun that a later mention may come back to ("governor"), in small letters; empty where there is none
 * @param type where the words tell it
 * @param side where the words name a state or a group
 * @param indefinite true for "a governor", which comes back to nobody told before
 * @param owned true for "its spokesman"
 * @param metonym true for a bare state or capital ("Kabul")
 * @param neutral true where the type is only what such words mean without neighbours ("a spokesman")
 */
record Reading(
        String name,
        Kind kind,
        String role,
        Optional<SourceType> type,
        Optional<String> side,
        boolean indefinite,
        boolean anonymous,
        boolean owned,
        boolean metonym,
        boolean neutral) {

    /** What kind of words name a speaker. */
    enum Kind {
        PERSON,
        ROLE,
        PEOPLE,
        INSTITUTION,
        DOCUMENT,
        HE,
        IT,
        THEY
    }

    /** A pronoun. */
    static Reading of(Kind kind) {
        return new Reading("", kind, "", Optional.empty(), Optional.empty(), false, false, false, false, false);
    }

    /** True where the words themselves tell what kind of voice it is. */
    boolean isTyped() {
        return type.isPresent() && !neutral;
    }

    Reading named(String other) {
        return new Reading(other, kind, role, type, side, indefinite, anonymous, owned, metonym, neutral);
    }

    /** The same speaker, of the type of {@code other}. */
    Reading typed(Reading other) {
        return new Reading(name, kind, role, other.type, side, indefinite, anonymous, owned, metonym, other.neutral);
    }

    Reading sided(Optional<String> other) {
        return new Reading(name, kind, role, type, other, indefinite, anonymous, owned, metonym, neutral);
    }

    /** The same speaker, told of in two places: what these words leave open, the other ones fill. */
    Reading filledFrom(Reading other) {
        Reading full = isTyped() || other.type.isEmpty() ? this : typed(other);
        return new Reading(
                full.name,
                full.kind,
                role.isEmpty() ? other.role : role,
                full.type,
                side.or(other::side),
                indefinite,
                anonymous,
                owned,
                metonym,
                full.neutral);
    }
}
