package org.onrecord.extract.text;

import java.util.Optional;

/**
 * Gives the words of a block that is written all in capitals the case they would have elsewhere, so that names can be told from other words:
 * known words are small, known names begin with a capital, and so do unknown words after a name or a title.
 */
final class Capitals {

    private static final int FEWEST = 4;
    /** Of ten words so many are in capitals where case tells nothing. */
    private static final int OF_TEN = 9;

    private final Tokens tokens;
    private final SentenceWords words;

    Capitals(Tokens tokens, SentenceWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Looks at the tokens from {@code from} to the one before {@code to}, one block. */
    void settle(int from, int to) {
        if (!isShouted(from, to)) {
            return;
        }
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) == TokenKind.WORD) {
                int token = i;
                usual(i, to).ifPresent(c -> tokens.recase(token, c));
            }
        }
    }

    private boolean isShouted(int from, int to) {
        int all = 0;
        int upper = 0;
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) == TokenKind.WORD && tokens.end(i) - tokens.start(i) > 2) {
                all++;
                upper += tokens.casing(i) == Casing.UPPER ? 1 : 0;
            }
        }
        return all >= FEWEST && upper * 10 >= all * OF_TEN;
    }

    private Optional<Casing> usual(int i, int to) {
        int word = tokens.word(i);
        Optional<Casing> known = words.usualCasing(word);
        if (words.leadsName(word) && i + 1 < to && mayBeName(i + 1)) {
            return Optional.of(Casing.CAPITAL);
        }
        if (known.isPresent()) {
            return known;
        }
        boolean follows = i > 0 && tokens.kind(i - 1) == TokenKind.WORD && tokens.casing(i - 1) == Casing.CAPITAL;
        return follows ? Optional.of(Casing.CAPITAL) : Optional.empty();
    }

    private boolean mayBeName(int i) {
        return tokens.kind(i) == TokenKind.WORD
                && words.usualCasing(tokens.word(i))
                        .filter(c -> c == Casing.LOWER)
                        .isEmpty();
    }
}
