package org.onrecord.read.bytes;

import java.util.Optional;

/**
 * Tells Western text in windows-1252 from other bytes that are not UTF-8: nearly all is ASCII, and of the rest every character is a mark that
 * word processors set (curly quotes, dashes, an ellipsis) or a letter with an accent between letters without one.
 */
final class Windows1252 {

    private static final int SAMPLE = 1 << 16;
    private static final int LEAST_ASCII_FOR_EACH = 6;
    private static final String MARKS =
            "\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u2022\u20ac\u00a3\u00a0\u00b0\u00ab\u00bb";

    private Windows1252() {}

    /** The text, where the bytes from {@code from} on are plainly windows-1252. */
    static Optional<String> decode(byte[] bytes, int from) {
        int length = Math.min(bytes.length - from, SAMPLE);
        String sample = new String(bytes, from, length, Encoding.WINDOWS_1252.charset());
        int high = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c < 0x80) {
                continue;
            }
            high++;
            if (MARKS.indexOf(c) < 0 && !(isAccented(c) && standsInAWord(sample, i))) {
                return Optional.empty();
            }
        }
        return high * LEAST_ASCII_FOR_EACH <= sample.length()
                ? Optional.of(new String(bytes, from, bytes.length - from, Encoding.WINDOWS_1252.charset()))
                : Optional.empty();
    }

    private static boolean isAccented(char c) {
        return c >= 0xC0 && c <= 0xFF && Character.isLetter(c);
    }

    /** Beside at least one plain letter, and beside no other that has an accent. */
    private static boolean standsInAWord(String text, int i) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
        return !isAccented(before) && !isAccented(after) && (isPlain(before) || isPlain(after));
    }

    private static boolean isPlain(char c) {
        return (c | 32) >= 'a' && (c | 32) <= 'z';
    }
}
