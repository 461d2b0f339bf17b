package org.onrecord.gazetteer;

import java.text.Normalizer;

/** Names folded so that spellings of one name meet: case, accents, apostrophes and what parts words count for nothing, in any script. */
final class NameKey {

    /** So many of the hash's bits decide; by chance two of a hundred million names share them with a word in ten million. */
    static final int BITS = 52;

    private NameKey() {}

    /** Lower case without marks, words parted by one space; empty where nothing is left. */
    static String fold(String name) {
        String decomposed = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        boolean gap = false;
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && folded.length() > 0) {
                    folded.append(' ');
                }
                gap = false;
                append(folded, c);
            } else if (!isMark(c) && !isApostrophe(c)) {
                gap = true;
            }
        }
        return folded.toString();
    }

    /** The first {@link #BITS} bits of a hash of the folded name; 0 only for a name of which nothing is left. */
    static long hash(String name) {
        String folded = fold(name);
        if (folded.isEmpty()) {
            return 0;
        }
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < folded.length(); i++) {
            h = (h ^ folded.charAt(i)) * 0x100000001b3L;
        }
        // FNV spreads its last characters badly: two rounds of a mixer.
        h = (h ^ h >>> 32) * 0xd6e8feb86659fd93L;
        h = (h ^ h >>> 32) * 0xd6e8feb86659fd93L;
        return Math.max(1, (h ^ h >>> 32) >>> 64 - BITS);
    }

    /** Letters that have no decomposition, as they are written where they are not to be had. */
    private static void append(StringBuilder folded, int c) {
        int small = Character.toLowerCase(c);
        switch (small) {
            case 'ı' -> folded.append('i');
            case 'ł' -> folded.append('l');
            case 'ø' -> folded.append('o');
            case 'đ', 'ð' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ё' -> folded.append('е');
            default -> folded.appendCodePoint(small);
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == 'ʹ' || c == '`' || c == '´';
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
