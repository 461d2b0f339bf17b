package org.onrecord.extract.rule;

import org.onrecord.extract.text.TokenKind;

/** A piece of a pattern that takes exactly one token, in only one way. */
interface TokenTest {

    /** @param i a token of the sentence: before the attempt's limit */
    boolean fits(Attempt a, int i);

    /** One given word. */
    record Word(int word) implements TokenTest {
        @Override
        public boolean fits(Attempt a, int i) {
            return a.tokens.word(i) == word;
        }
    }

    /** One of several words, of some shapes, or what begins with either: {@code starts} says it all. */
    record OneOf(Starts starts) implements TokenTest {
        @Override
        public boolean fits(Attempt a, int i) {
            return starts.fit(a, i);
        }
    }

    /** A term of one word. */
    record ShortTerm(TermSet terms) implements TokenTest {
        @Override
        public boolean fits(Attempt a, int i) {
            return terms.beginsAt(a.page, i);
        }
    }

    /** Not where something else stands. */
    record Unless(Step item, boolean wanted, TokenTest then) implements TokenTest {
        @Override
        public boolean fits(Attempt a, int i) {
            if (!then.fits(a, i)) {
                return false;
            }
            int end = a.end;
            boolean found = item.tries(a, i);
            a.end = end;
            return found == wanted;
        }
    }

    /** One or the other. */
    record Either(TokenTest[] options) implements TokenTest {
        @Override
        public boolean fits(Attempt a, int i) {
            for (TokenTest option : options) {
                if (option.fits(a, i)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A number in plain digits, between two bounds, with so many digits (0: any number of them). */
    record Digits(int from, int to, int digits) implements TokenTest {
        @Override
        public boolean fits(Attempt a, int i) {
            if (a.tokens.kind(i) != TokenKind.NUMBER) {
                return false;
            }
            int start = a.tokens.start(i);
            int length = a.tokens.end(i) - start;
            if (length > 9 || digits > 0 && length != digits) {
                return false;
            }
            String text = a.page.text().document().text();
            int value = 0;
            for (int c = start; c < start + length; c++) {
                int digit = text.charAt(c) - '0';
                if (digit < 0 || digit > 9) {
                    return false;
                }
                value = value * 10 + digit;
            }
            return from <= value && value <= to;
        }
    }

    /** Takes one token. */
    final class Take extends Step {
        private final TokenTest test;
        private final Step next;

        Take(Starts starts, TokenTest test, Step next) {
            super(starts);
            this.test = test;
            this.next = next;
        }

        @Override
        boolean match(Attempt a, int i) {
            return i < a.limit && test.fits(a, i) && next.match(a, i + 1);
        }
    }

    /** Takes {@code min} to {@code max} tokens, as many as possible or, lazily, as few. */
    final class Run extends Step {
        private final TokenTest test;
        private final int min;
        private final int max;
        private final boolean lazy;
        private final Step next;

        Run(Starts starts, TokenTest test, int min, int max, boolean lazy, Step next) {
            super(starts);
            this.test = test;
            this.min = min;
            this.max = max;
            this.lazy = lazy;
            this.next = next;
        }

        @Override
        boolean match(Attempt a, int i) {
            return lazy ? few(a, i) : many(a, i);
        }

        private boolean few(Attempt a, int from) {
            for (int i = from, n = 0; ; i++, n++) {
                if (n >= min && next.tries(a, i)) {
                    return true;
                }
                if (n == max || i >= a.limit || !test.fits(a, i)) {
                    return false;
                }
            }
        }

        private boolean many(Attempt a, int from) {
            int i = from;
            while (i < a.limit && i - from < max && test.fits(a, i)) {
                i++;
            }
            for (; i - from >= min; i--) {
                if (next.tries(a, i)) {
                    return true;
                }
            }
            return false;
        }
    }
}
