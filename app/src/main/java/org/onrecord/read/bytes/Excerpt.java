package org.onrecord.read.bytes;

/** A piece of a line as a problem shows it, safe to print on a terminal. */
public final class Excerpt {

    /** The mark after the place. */
    public static final String HERE = " <-- HERE";

    /** Characters shown before the place, at most. */
    static final int BEFORE = 72;

    private Excerpt() {}

    /** The words of the line up to {@code at}, with the mark behind them. */
    public static String upTo(String text, int at) {
        int end = Math.min(at, text.length());
        int start = Math.max(Math.max(text.lastIndexOf('\n', end - 1) + 1, end - BEFORE), 0);
        String shown =
                (start > 0 && text.charAt(start - 1) != '\n' ? "\u2026" : "") + text.substring(start, end) + HERE;
        StringBuilder safe = new StringBuilder(shown.length());
        shown.codePoints().forEach(c -> safe.appendCodePoint(isSafe(c) ? c : 0xFFFD));
        return safe.toString();
    }

    private static boolean isSafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> c == '\t';
            default -> true;
        };
    }
}
