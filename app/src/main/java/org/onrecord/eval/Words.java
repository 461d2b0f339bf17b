package org.onrecord.eval;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The words of a name in lower case: what stands between characters that are neither letter nor number nor underscore. */
final class Words {

    private Words() {}

    static Set<String> of(String name) {
        Set<String> words = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        name.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (isWordPoint(c)) {
                word.appendCodePoint(c);
            } else {
                finish(word, words);
            }
        });
        finish(word, words);
        return words;
    }

    /**
     * Letters (L*), numbers (N*) and the underscore. This is narrower than {@code \w} of a Java pattern, which takes combining marks as
     * well (a stress mark would then hold a word together), and wider: it leaves out numbers that are not decimal digits.
     */
    static boolean isWordPoint(int c) {
        if (c == '_' || Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static void finish(StringBuilder word, Set<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
