package org.onrecord.extract.rule;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * A word or phrase of a vocabulary.
 *
 * @param text as the file writes it
 * @param words its tokens' numbers in the table of words
 * @param classes it belongs to
 * @param attributes of its section, overridden by its own
 * @param capital true where it counts only when its first word is not written small
 */
public record Term(String text, int[] words, Set<String> classes, Map<String, String> attributes, boolean capital)
        implements Attributed {

    public Term {
        if (words.length == 0) {
            throw new IllegalArgumentException("a term has words: '" + text + "'");
        }
        classes = Set.copyOf(classes);
        attributes = Map.copyOf(attributes);
    }

    public boolean is(String wordClass) {
        return classes.contains(wordClass);
    }

    @Override
    public String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    @Override
    public boolean equals(Object o) {
        return this == o;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return text;
    }
}
