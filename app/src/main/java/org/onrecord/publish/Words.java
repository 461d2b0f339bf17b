package org.onrecord.publish;

import java.util.ArrayList;
import java.util.List;

/** Text made fit for a terminal: one blank between words, nothing that could steer the terminal, lines of a given width. */
public final class Words {

    private Words() {}

    /** The text in one line; control, format and private-use characters, which could disguise it, are shown as {@code \uFFFD}. */
    public static String clean(String text) {
        StringBuilder s = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                blank = !s.isEmpty();
                continue;
            }
            if (blank) {
                s.append(' ');
                blank = false;
            }
            s.appendCodePoint(isHarmless(point) ? point : 0xFFFD);
        }
        return s.toString();
    }

    private static boolean isHarmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> point == 0x00AD || point == 0x200C || point == 0x200D;
            default -> true;
        };
    }

    /** Columns that the text takes: code points, without combining marks; colours of {@link Ink} take none. */
    public static int width(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (point == 0x1B) {
                i = text.indexOf('m', i) + 1;
                continue;
            }
            int type = Character.getType(point);
            boolean none =
                    type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
            if (!none) {
                columns += isWide(point) ? 2 : 1;
            }
        }
        return columns;
    }

    private static boolean isWide(int point) {
        return (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0xA4CF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0x1F300 && point <= 0x1FAFF)
                || (point >= 0x20000 && point <= 0x3FFFD);
    }

    /** Lines of at most {@code width} columns, broken at blanks; a longer word stands on a line of its own. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int columns = 0;
        for (String word : text.split(" ")) {
            int wide = width(word);
            if (columns > 0 && columns + 1 + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                columns = 0;
            }
            if (columns > 0) {
                line.append(' ');
                columns++;
            }
            line.append(word);
            columns += wide;
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text cut to {@code width} columns, with an ellipsis where something was cut. */
    public static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        int end = 0;
        int columns = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            int wide = width(text.substring(end, next));
            if (columns + wide > width - 1) {
                break;
            }
            columns += wide;
            end = next;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** The text with blanks added on the right up to {@code width} columns. */
    public static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The text with blanks added on the left up to {@code width} columns. */
    public static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }
}
