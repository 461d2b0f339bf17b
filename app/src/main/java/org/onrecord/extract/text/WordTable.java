package org.onrecord.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each known word a number, from 1, regardless of case and of the kind of apostrophe; 0 is every other word. Filled while
 * vocabularies are loaded, read by many threads afterwards. Looking up a stretch of a text makes no garbage.
 */
public final class WordTable {

    private final List<String> words = new ArrayList<>(List.of(""));
    /** Pairs of a word's hash and its number; 0 for the number where a pair is free. */
    private int[] slots = new int[1 << 13];

    /** The number of {@code word}, new if need be. */
    public int add(String word) {
        int known = find(word);
        if (known != 0) {
            return known;
        }
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            folded.append(fold(word.charAt(i)));
        }
        words.add(folded.toString());
        if (words.size() * 4 > slots.length) {
            grow();
        } else {
            place(words.size() - 1);
        }
        return words.size() - 1;
    }

    /** The number of {@code word}; 0 where it is not known. */
    public int find(String word) {
        char[] text = word.toCharArray();
        return find(text, 0, text.length, hash(text, 0, text.length));
    }

    /**
     * The number of the word that stands at {@code start..end} of {@code text}; 0 where it is not known.
     *
     * @param hash what {@link #hash} gives for the same stretch
     */
    int find(char[] text, int start, int end, int hash) {
        int mask = slots.length - 2;
        int slot = spread(hash) & mask;
        while (slots[slot + 1] != 0) {
            if (slots[slot] == hash && equal(words.get(slots[slot + 1]), text, start, end)) {
                return slots[slot + 1];
            }
            slot = slot + 2 & mask;
        }
        return 0;
    }

    /** Of the folded characters: 31 times what those before give, plus the next. */
    static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + fold(text[i]);
        }
        return hash;
    }

    /** The folded form of word number {@code id}. */
    public String word(int id) {
        return words.get(id);
    }

    /** One more than the highest number given. */
    public int size() {
        return words.size();
    }

    private static boolean equal(String word, char[] text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != fold(text[start + i])) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int id = 1; id < words.size(); id++) {
            place(id);
        }
    }

    private void place(int id) {
        int hash = words.get(id).hashCode();
        int mask = slots.length - 2;
        int slot = spread(hash) & mask;
        while (slots[slot + 1] != 0) {
            slot = slot + 2 & mask;
        }
        slots[slot] = hash;
        slots[slot + 1] = id;
    }

    private static int spread(int hash) {
        return (hash ^ hash >>> 15) << 1;
    }

    public static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' || c == '\u02BC' ? '\'' : Character.toLowerCase(c);
    }
}
