package org.onrecord.extract.text;

import java.util.Optional;

/** What a language knows of words at the border of sentences and of how they are written, by their numbers in the table of words. */
public interface SentenceWords {

    /** For texts of which no language is known. */
    SentenceWords NONE = new SentenceWords() {
        @Override
        public boolean isAbbreviation(int word) {
            return false;
        }

        @Override
        public boolean opens(int word) {
            return true;
        }
    };

    /** True where a point after the word ends no sentence ("Gen."). */
    boolean isAbbreviation(int word);

    /**
     * True where the word, written with a capital, begins a sentence even after dotted initials: "in the U.S. The army", but
     * "the U.S. Army". True for every word where the language has no list.
     */
    boolean opens(int word);

    /** How the word is written where case tells something; empty where it is not known. */
    default Optional<Casing> usualCasing(int word) {
        return Optional.empty();
    }

    /** True where the word stands before a person's name ("Senator"). */
    default boolean leadsName(int word) {
        return false;
    }
}
