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
 */
record Reading(
        String name,
        Kind kind,
        String role,
        Optional<SourceType> type,
        Optional<String> side,
        boolean indefinite,
        boolean anonymous,
        boolean owned) {

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

    boolean isPronoun() {
        return kind == Kind.HE || kind == Kind.IT || kind == Kind.THEY;
    }

    Reading as(Reading other) {
        return new Reading(
                other.name,
                other.kind,
                role.isEmpty() ? other.role : role,
                other.type.or(() -> type),
                other.side.or(() -> side),
                indefinite,
                anonymous || other.anonymous,
                owned);
    }

    Reading withType(Optional<SourceType> other) {
        return new Reading(name, kind, role, other, side, indefinite, anonymous, owned);
    }

    Reading withName(String other) {
        return new Reading(other, kind, role, type, side, indefinite, anonymous, owned);
    }
}
