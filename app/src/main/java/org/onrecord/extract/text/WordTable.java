package org.onrecord.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each known word a number, from 1, regardless of case and of the kind of apostrophe; 0 is every other word. Filled while
 * vocabularies are loaded, read by many threads afterwards. Looking up a stretch of a text makes no garbage.
 */
public final class WordTable {

    private final List<String> words = new ArrayList<>(List.of(""));
    private int[] slots = new int[1 << 12];

    /** The number of {@code word}, new if need be. */
    public int add(String word) {
        int known = find(word, 0, word.length());
        if (known != 0) {
            return known;
        }
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            folded.append(fold(word.charAt(i)));
        }
        words.add(folded.toString());
        if (words.size() * 2 > slots.length) {
            grow();
        } else {
            place(words.size() - 1);
        }
        return words.size() - 1;
    }

    /** The number of the word that stands at {@code start..end} of {@code text}; 0 where it is not known. */
    public int find(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + fold(text.charAt(i));
        }
        int mask = slots.length - 1;
        for (int slot = spread(hash) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            if (equal(words.get(slots[slot]), text, start, end)) {
                return slots[slot];
            }
        }
        return 0;
    }

    /** The folded form of word number {@code id}. */
    public String word(int id) {
        return words.get(id);
    }

    /** One more than the highest number given. */
    public int size() {
        return words.size();
    }

    private static boolean equal(String word, CharSequence text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        slots = new int[slots.length * 4];
        for (int id = 1; id < words.size(); id++) {
            place(id);
        }
    }

    private void place(int id) {
        int mask = slots.length - 1;
        int slot = spread(words.get(id).hashCode()) & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = id;
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 15);
    }

    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' || c == '\u02BC' ? '\'' : Character.toLowerCase(c);
    }
}
