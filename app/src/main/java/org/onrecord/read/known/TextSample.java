package org.onrecord.read.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words and letters of a piece of a text, in lower case. */
final class TextSample {

    private static final int TABLE = 0x530;

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final int[] counts = new int[TABLE];
    private int letters;
    private int latin;
    private int cyrillic;

    private TextSample(String text) {
        this.text = text;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter) {
                count(text.charAt(i));
            }
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
    }

    /** Half from the head, half from the middle of {@code text}, {@code size} code units together at most. */
    static TextSample of(String text, int size) {
        String piece = text;
        if (text.length() > size) {
            int middle = Math.max(size / 2, text.length() / 2);
            piece = text.substring(0, size / 2)
                    + ' '
                    + text.substring(middle, Math.min(text.length(), middle + size / 2));
        }
        return new TextSample(piece.toLowerCase(Locale.ROOT));
    }

    private void count(char c) {
        letters++;
        if (c < TABLE) {
            counts[c]++;
        }
        if (c < 0x250) {
            latin++;
        } else if (c >= 0x400 && c < 0x530) {
            cyrillic++;
        }
    }

    List<String> words() {
        return words;
    }

    int letters() {
        return letters;
    }

    int lettersOf(Character.UnicodeScript script) {
        return switch (script) {
            case LATIN -> latin;
            case CYRILLIC -> cyrillic;
            default ->
                (int) text.chars()
                        .filter(c -> Character.UnicodeScript.of(c) == script)
                        .count();
        };
    }

    /** How often the letters of {@code set} stand there; letters beyond Cyrillic are not counted. */
    int lettersIn(String set) {
        int found = 0;
        for (int i = 0; i < set.length(); i++) {
            found += set.charAt(i) < TABLE ? counts[set.charAt(i)] : 0;
        }
        return found;
    }
}
