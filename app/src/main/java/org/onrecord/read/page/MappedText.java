package org.onrecord.read.page;

import java.util.Arrays;
import org.onrecord.model.SourceMap;
import org.onrecord.read.bytes.Decoded;

/** A text being written, of which each code unit knows at which character of the source it stands. */
final class MappedText {

    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[256];
    private int next;

    int length() {
        return text.length();
    }

    char charAt(int unit) {
        return text.charAt(unit);
    }

    String from(int start) {
        return text.substring(start);
    }

    /** @param origin index in the source of the character that {@code c} was made from */
    void add(char c, int origin) {
        if (text.length() == origins.length) {
            origins = Arrays.copyOf(origins, 2 * origins.length);
        }
        origins[text.length()] = origin;
        text.append(c);
        next = origin + 1;
    }

    /** Adds what stands nowhere in the source, as if it stood behind the last character. */
    void add(String words) {
        int origin = next;
        for (int i = 0; i < words.length(); i++) {
            add(words.charAt(i), origin);
        }
        next = origin;
    }

    /** Takes blanks off the end, down to {@code from}. */
    void strip(int from) {
        int end = text.length();
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
    }

    void cut(int length) {
        text.setLength(length);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    SourceMap sourceMap(Decoded source) {
        int[] made = Arrays.copyOf(origins, text.length() + 1);
        made[text.length()] = Math.min(next, source.text().length());
        return unit -> source.byteAt(made[unit]);
    }
}
