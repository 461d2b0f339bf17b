package org.onrecord.extract.text;

/**
 * Cuts a text into words, numbers and marks. Hyphens are always marks ("cross-border" is three tokens), a possessive {@code 's} is a
 * token of its own, dotted initials ("U.N.") are one word, and a number keeps its inner commas and points ("1,200", "1.2").
 */
final class Tokenizer {

    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte SPACE = 3;
    private static final int ASCII = 128;
    private static final byte[] KINDS = kinds();

    private final char[] text;
    private final int end;
    /** Where the first character of {@link #text} stands in the document. */
    private final int base;

    private final WordTable table;
    private final Tokens tokens;

    private Tokenizer(String text, int start, int end, WordTable table, Tokens tokens) {
        this.text = new char[end - start];
        text.getChars(start, end, this.text, 0);
        this.end = end - start;
        this.base = start;
        this.table = table;
        this.tokens = tokens;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[ASCII];
        for (int c = 0; c < ASCII; c++) {
            if (c <= ' ') {
                kinds[c] = SPACE;
            } else if (c >= '0' && c <= '9') {
                kinds[c] = DIGIT;
            } else if ((c | 32) >= 'a' && (c | 32) <= 'z') {
                kinds[c] = LETTER;
            }
        }
        return kinds;
    }

    /** Adds the tokens of {@code text} from {@code start} to {@code end}. */
    static void run(String text, int start, int end, WordTable table, Tokens into) {
        new Tokenizer(text, start, end, table, into).cut();
    }

    private void cut() {
        int i = 0;
        while (i < end) {
            switch (kind(text[i])) {
                case LETTER -> i = word(i);
                case DIGIT -> i = number(i);
                case SPACE -> i++;
                default -> i = mark(i);
            }
        }
    }

    private int word(int start) {
        int hash = 0;
        int upper = 0;
        int lower = 0;
        int i = start;
        while (i < end) {
            char c = text[i];
            if (c < ASCII) {
                if (KINDS[c] != LETTER) {
                    break;
                }
                hash = hash * 31 + (c | 32);
                int small = c >> 5 & 1;
                lower += small;
                upper += 1 - small;
            } else if (isLetter(c) || i > start && Character.getType(c) == Character.NON_SPACING_MARK) {
                hash = hash * 31 + WordTable.fold(c);
                upper += Character.isUpperCase(c) ? 1 : 0;
                lower += Character.isLowerCase(c) ? 1 : 0;
            } else {
                break;
            }
            i++;
        }
        if (i < end && (isApostrophe(text[i]) || text[i] == '.')) {
            return joined(start, i);
        }
        tokens.add(
                base + start, base + i, table.find(text, start, i, hash), TokenKind.WORD, casing(start, upper, lower));
        return i;
    }

    /** A word that has come to an apostrophe or a point at {@code i}: it may go on, or be possessed. */
    private int joined(int start, int stop) {
        int i = stop;
        while (i < end) {
            char c = text[i];
            if (isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                i++;
            } else if (isApostrophe(c) && i + 1 < end && isLetter(text[i + 1]) && !isPossessive(i)) {
                i += 2;
            } else if (c == '.' && isInitials(start, i)) {
                i = endOfInitials(i);
                break;
            } else {
                break;
            }
        }
        add(start, i, TokenKind.WORD, casing(start, i));
        if (i + 1 < end && isApostrophe(text[i]) && isPossessive(i)) {
            add(i, i + 2, TokenKind.WORD, Casing.LOWER);
            i += 2;
        }
        return i;
    }

    private void add(int start, int stop, TokenKind kind, Casing casing) {
        int word = table.find(text, start, stop, WordTable.hash(text, start, stop));
        tokens.add(base + start, base + stop, word, kind, casing);
    }

    private boolean isPossessive(int apostrophe) {
        char s = text[Math.min(apostrophe + 1, end - 1)];
        return (s == 's' || s == 'S') && (apostrophe + 2 >= end || !isLetter(text[apostrophe + 2]));
    }

    /** True where a single letter and a point are followed by another letter and a point: "U.N.", "a.m.". */
    private boolean isInitials(int start, int point) {
        return point == start + 1 && point + 2 < end && isLetter(text[point + 1]) && text[point + 2] == '.';
    }

    private int endOfInitials(int point) {
        int i = point + 1;
        while (i + 1 < end && isLetter(text[i]) && text[i + 1] == '.') {
            i += 2;
        }
        return i;
    }

    private int number(int start) {
        int i = start + 1;
        while (i < end) {
            char c = text[i];
            boolean inner = (c == ',' || c == '.') && i + 1 < end && isDigit(text[i + 1]);
            if (isDigit(c)) {
                i++;
            } else if (inner) {
                i += 2;
            } else {
                break;
            }
        }
        add(start, i, TokenKind.NUMBER, Casing.NONE);
        return i;
    }

    private int mark(int start) {
        int i = start + 1;
        if (Character.isHighSurrogate(text[start]) && i < end && Character.isLowSurrogate(text[i])) {
            i++;
        } else if (text[start] == '.' || text[start] == '-') {
            while (i < end && text[i] == text[start]) {
                i++;
            }
        }
        add(start, i, TokenKind.MARK, Casing.NONE);
        return i;
    }

    private Casing casing(int start, int stop) {
        int upper = 0;
        int lower = 0;
        for (int i = start; i < stop; i++) {
            if (Character.isUpperCase(text[i])) {
                upper++;
            } else if (Character.isLowerCase(text[i])) {
                lower++;
            }
        }
        return casing(start, upper, lower);
    }

    private Casing casing(int start, int upper, int lower) {
        if (upper == 0) {
            return lower == 0 ? Casing.NONE : Casing.LOWER;
        }
        if (lower == 0) {
            return upper == 1 ? Casing.CAPITAL : Casing.UPPER;
        }
        return upper == 1 && Character.isUpperCase(text[start]) ? Casing.CAPITAL : Casing.MIXED;
    }

    private static byte kind(char c) {
        if (c < ASCII) {
            return KINDS[c];
        }
        return Character.isLetter(c) ? LETTER : isSpace(c) ? SPACE : 0;
    }

    private static boolean isLetter(char c) {
        return c < ASCII ? KINDS[c] == LETTER : Character.isLetter(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c == '\u00A0' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }
}
