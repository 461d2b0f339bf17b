package org.onrecord.model;

import java.util.List;
import java.util.Optional;

/**
 * The people whom a claim counts.
 *
 * @param words where the words for them stand ("Russian troops"); empty where the text names only what befell them
 * @param status combatant, police, civilian or unknown
 * @param side the state or armed group they belong to, by its usual English short name; empty if neither said nor implied
 * @param sex where told
 * @param age where told
 * @param persons those named
 */
public record Victims(
        Optional<Span> words,
        Status status,
        Optional<String> side,
        Optional<Sex> sex,
        Optional<AgeGroup> age,
        List<Person> persons) {

    /** People of whom nothing is told. */
    public static final Victims UNTOLD = new Victims(
            Optional.empty(), Status.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Victims {
        persons = List.copyOf(persons);
    }

    public Victims withSide(Optional<String> newSide) {
        return new Victims(words, status, newSide, sex, age, persons);
    }

    public Victims withStatus(Status newStatus) {
        return new Victims(words, newStatus, side, sex, age, persons);
    }
}
