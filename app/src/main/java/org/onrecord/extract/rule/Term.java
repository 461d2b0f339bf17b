package org.onrecord.extract.rule;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** A word or phrase of a vocabulary. Passes ask for classes and attributes at every token, so both are short arrays to run through. */
public final class Term implements Attributed {

    private final String text;
    private final int[] words;
    private final String[] classes;
    private final String[] keys;
    private final String[] values;
    private final boolean capital;

    /**
     * @param text as the file writes it
     * @param words its tokens' numbers in the table of words
     * @param classes it belongs to
     * @param attributes of its section, overridden by its own
     * @param capital true where it counts only when its first word is not written small
     */
    Term(String text, int[] words, Set<String> classes, Map<String, String> attributes, boolean capital) {
        if (words.length == 0) {
            throw new IllegalArgumentException("a term has words: '" + text + "'");
        }
        this.text = text;
        this.words = words;
        this.classes = classes.toArray(String[]::new);
        this.keys = attributes.keySet().toArray(String[]::new);
        this.values = attributes.values().toArray(String[]::new);
        this.capital = capital;
        Arrays.setAll(this.classes, n -> this.classes[n].intern());
        Arrays.setAll(keys, n -> keys[n].intern());
    }

    public String text() {
        return text;
    }

    /** Its tokens' numbers in the table of words; not to be changed. */
    public int[] words() {
        return words;
    }

    Set<String> classes() {
        return Set.of(classes);
    }

    boolean capital() {
        return capital;
    }

    public boolean is(String wordClass) {
        for (String own : classes) {
            if (own.equals(wordClass)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String attribute(String key) {
        for (int n = 0; n < keys.length; n++) {
            if (keys[n].equals(key)) {
                return values[n];
            }
        }
        return "";
    }

    @Override
    public String toString() {
        return text;
    }
}
