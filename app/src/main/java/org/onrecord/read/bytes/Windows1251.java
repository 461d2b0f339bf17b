package org.onrecord.read.bytes;

import java.util.Locale;
import java.util.Optional;

/**
 * Tells Cyrillic text in windows-1251 from other bytes that are not UTF-8. Nearly all bytes above ASCII must be Cyrillic letters and
 * the commonest letters of the East Slavic languages must be common; KOI8-R, which has the same letters elsewhere, fails the second.
 */
final class Windows1251 {

    private static final int FEWEST_LETTERS = 16;
    private static final double LEAST_SHARE_OF_LETTERS = 0.9;
    private static final String COMMONEST = "\u043e\u0430\u0435\u0438\u043d\u0442\u0456\u0441\u0440\u0432";
    private static final double LEAST_SHARE_OF_COMMONEST = 0.5;
    private static final int SAMPLE = 1 << 16;

    private Windows1251() {}

    /** The text, where the bytes from {@code from} on are plainly windows-1251. */
    static Optional<String> decode(byte[] bytes, int from) {
        int length = Math.min(bytes.length - from, SAMPLE);
        String sample = new String(bytes, from, length, Encoding.WINDOWS_1251.charset()).toLowerCase(Locale.ROOT);
        int high = 0;
        int letters = 0;
        int common = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c < 0x80) {
                continue;
            }
            high++;
            if (c >= 0x0400 && c < 0x0500) {
                letters++;
                if (COMMONEST.indexOf(c) >= 0) {
                    common++;
                }
            } else if (c == 0x2013 || c == 0x2014 || c == 0xAB || c == 0xBB || c == 0xA0 || c == 0x2116) {
                high--;
            }
        }
        boolean plain = letters >= FEWEST_LETTERS
                && letters >= LEAST_SHARE_OF_LETTERS * high
                && common >= LEAST_SHARE_OF_COMMONEST * letters;
        return plain
                ? Optional.of(new String(bytes, from, bytes.length - from, Encoding.WINDOWS_1251.charset()))
                : Optional.empty();
    }
}
