package org.onrecord.extract.text;

/**
 * Cuts a text into words, numbers and marks. Hyphens are always marks ("cross-border" is three tokens), a possessive {@code 's} is a
 * token of its own, dotted initials ("U.N.") are one word, and a number keeps its inner commas and points ("1,200", "1.2").
 */
final class Tokenizer {

    private final CharSequence text;
    private final WordTable table;
    private final Tokens tokens;

    private Tokenizer(CharSequence text, WordTable table, Tokens tokens) {
        this.text = text;
        this.table = table;
        this.tokens = tokens;
    }

    /** Adds the tokens of {@code text} from {@code start} to {@code end}. */
    static void run(CharSequence text, int start, int end, WordTable table, Tokens into) {
        new Tokenizer(text, table, into).cut(start, end);
    }

    private void cut(int start, int end) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (isLetter(c)) {
                i = word(i, end);
            } else if (isDigit(c)) {
                i = number(i, end);
            } else if (isSpace(c)) {
                i++;
            } else {
                i = mark(i, end);
            }
        }
    }

    private int word(int start, int end) {
        int i = start + 1;
        while (i < end) {
            char c = text.charAt(i);
            if (isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                i++;
            } else if (isApostrophe(c) && i + 1 < end && isLetter(text.charAt(i + 1)) && !isPossessive(i, end)) {
                i += 2;
            } else if (c == '.' && isInitials(start, i, end)) {
                i = endOfInitials(i, end);
                break;
            } else {
                break;
            }
        }
        tokens.add(start, i, table.find(text, start, i), TokenKind.WORD, casing(start, i));
        if (i + 1 < end && isApostrophe(text.charAt(i)) && isPossessive(i, end)) {
            tokens.add(i, i + 2, table.find(text, i, i + 2), TokenKind.WORD, Casing.LOWER);
            i += 2;
        }
        return i;
    }

    private boolean isPossessive(int apostrophe, int end) {
        char s = text.charAt(Math.min(apostrophe + 1, end - 1));
        return (s == 's' || s == 'S') && (apostrophe + 2 >= end || !isLetter(text.charAt(apostrophe + 2)));
    }

    /** True where a single letter and a point are followed by another letter and a point: "U.N.", "a.m.". */
    private boolean isInitials(int start, int point, int end) {
        return point == start + 1
                && point + 2 < end
                && isLetter(text.charAt(point + 1))
                && text.charAt(point + 2) == '.';
    }

    private int endOfInitials(int point, int end) {
        int i = point + 1;
        while (i + 1 < end && isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
            i += 2;
        }
        return i;
    }

    private int number(int start, int end) {
        int i = start + 1;
        while (i < end) {
            char c = text.charAt(i);
            boolean inner = (c == ',' || c == '.') && i + 1 < end && isDigit(text.charAt(i + 1));
            if (isDigit(c)) {
                i++;
            } else if (inner) {
                i += 2;
            } else {
                break;
            }
        }
        tokens.add(start, i, table.find(text, start, i), TokenKind.NUMBER, Casing.NONE);
        return i;
    }

    private int mark(int start, int end) {
        int i = start + 1;
        if (Character.isHighSurrogate(text.charAt(start)) && i < end && Character.isLowSurrogate(text.charAt(i))) {
            i++;
        } else if (text.charAt(start) == '.' || text.charAt(start) == '-') {
            while (i < end && text.charAt(i) == text.charAt(start)) {
                i++;
            }
        }
        tokens.add(start, i, table.find(text, start, i), TokenKind.MARK, Casing.NONE);
        return i;
    }

    private Casing casing(int start, int end) {
        int upper = 0;
        int lower = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLowerCase(c)) {
                lower++;
            }
        }
        if (upper == 0) {
            return lower == 0 ? Casing.NONE : Casing.LOWER;
        }
        if (lower == 0) {
            return upper == 1 ? Casing.CAPITAL : Casing.UPPER;
        }
        return upper == 1 && Character.isUpperCase(text.charAt(start)) ? Casing.CAPITAL : Casing.MIXED;
    }

    private static boolean isLetter(char c) {
        return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c > 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF');
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }
}
