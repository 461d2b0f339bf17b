package org.onrecord.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Block;

/** Cuts a block's tokens into sentences. */
final class Sentences {

    /** Tokens after which a stretch without an end is cut all the same, so that no work on a sentence grows with the text. */
    static final int LONGEST = 1000;

    private static final String ENDS = ".!?\u2026";
    private static final String CLOSERS = "\"'\u201D\u2019\u00BB)]*";
    private static final String OPENERS = "\"'\u201C\u2018\u00AB([\u2014\u2013-*";

    private final String text;
    private final Tokens tokens;
    private final SentenceWords words;

    Sentences(String text, Tokens tokens, SentenceWords words) {
        this.text = text;
        this.tokens = tokens;
        this.words = words;
    }

    List<Sentence> cut(int from, int to, Block block) {
        List<Sentence> found = new ArrayList<>();
        int start = from;
        int i = from;
        while (i < to) {
            if (i - start >= LONGEST) {
                found.add(new Sentence(start, i, block));
                start = i;
            }
            if (isEnd(i, from)) {
                int next = i + 1;
                while (next < to && next - start < LONGEST && isCloser(next)) {
                    next++;
                }
                if (next < to && startsSentence(i, next)) {
                    found.add(new Sentence(start, next, block));
                    start = next;
                }
                i = next;
            } else {
                i++;
            }
        }
        if (start < to) {
            found.add(new Sentence(start, to, block));
        }
        return found;
    }

    private boolean isEnd(int i, int from) {
        char c = text.charAt(tokens.start(i));
        if (tokens.kind(i) == TokenKind.WORD) {
            return text.charAt(tokens.end(i) - 1) == '.' && tokens.end(i) - tokens.start(i) > 2;
        }
        if (tokens.kind(i) != TokenKind.MARK || ENDS.indexOf(c) < 0) {
            return false;
        }
        return c != '.' || i == from || !tokens.touchesPrevious(i) || !isShort(i - 1);
    }

    /** A point after an abbreviation or a single initial ends no sentence. */
    private boolean isShort(int i) {
        if (tokens.kind(i) != TokenKind.WORD) {
            return false;
        }
        boolean initial = tokens.end(i) - tokens.start(i) == 1 && Character.isUpperCase(text.charAt(tokens.start(i)));
        return initial || words.isAbbreviation(tokens.word(i));
    }

    private boolean isCloser(int i) {
        return tokens.touchesPrevious(i)
                && tokens.kind(i) == TokenKind.MARK
                && (CLOSERS.indexOf(text.charAt(tokens.start(i))) >= 0
                        || ENDS.indexOf(text.charAt(tokens.start(i))) >= 0);
    }

    private boolean startsSentence(int end, int next) {
        if (tokens.touchesPrevious(next)) {
            return false;
        }
        int i = next;
        while (i < tokens.size() - 1
                && i - next < LONGEST
                && tokens.kind(i) == TokenKind.MARK
                && OPENERS.indexOf(text.charAt(tokens.start(i))) >= 0) {
            i++;
        }
        if (tokens.kind(end) == TokenKind.WORD) {
            return !words.isAbbreviation(tokens.word(end)) && words.opens(tokens.word(i));
        }
        char c = text.charAt(tokens.start(i));
        return tokens.kind(i) == TokenKind.NUMBER || !Character.isLowerCase(c);
    }
}
