package org.onrecord.extract.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Casing;
import org.onrecord.extract.text.TokenKind;
import org.onrecord.extract.text.Tokens;

/** A piece of a compiled pattern. Matching goes by continuation: a node matches at {@code i} if what follows it matches after it. */
sealed interface Node {

    /** What follows a node in an attempt. */
    record Next(Node node, @Nullable Next rest) {}

    boolean match(Attempt a, int i, @Nullable Next next);

    /** False where no match can begin at token {@code i}: told without any garbage, before the work is begun. */
    default boolean mayStart(Attempt a, int i) {
        return true;
    }

    static boolean go(Attempt a, int i, @Nullable Next next) {
        if (next == null) {
            a.end = i;
            return true;
        }
        if (!a.enter()) {
            return false;
        }
        boolean found = next.node().match(a, i, next.rest());
        a.leave();
        return found;
    }

    /** One given word or mark. */
    record Literal(int word) implements Node {
        @Override
        public boolean mayStart(Attempt a, int i) {
            return i < a.limit && a.page.tokens().word(i) == word;
        }

        @Override
        public boolean match(Attempt a, int i, @Nullable Next next) {
            return i < a.limit && a.page.tokens().word(i) == word && go(a, i + 1, next);
        }
    }

    /** A term of a class, with these attributes. */
    record OfClass(String wordClass, Map<String, String> attributes, int slot) implements Node {
        @Override
        public boolean mayStart(Attempt a, int i) {
            return i < a.limit && a.page.has(i, wordClass);
        }

        @Override
        public boolean match(Attempt a, int i, @Nullable Next next) {
            if (i >= a.limit || !a.page.mayHave(i, wordClass)) {
                return false;
            }
            for (int hit = a.page.firstHit(i); hit != 0; hit = a.page.nextHit(hit)) {
                Term term = a.page.hit(hit);
                int end = i + term.words().length;
                if (term.is(wordClass)
                        && end <= a.limit
                        && has(term, attributes)
                        && a.capture(slot, i, end, term, next)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Something that an earlier pass found. */
    record OfLayer(String layer, Map<String, String> attributes, int slot) implements Node {
        @Override
        public boolean mayStart(Attempt a, int i) {
            return i < a.limit && a.page.layer(layer).startsAt(i);
        }

        @Override
        public boolean match(Attempt a, int i, @Nullable Next next) {
            if (i >= a.limit) {
                return false;
            }
            for (Layer.Mark<Object> mark : a.page.<Object>layer(layer).at(i)) {
                if (mark.to() <= a.limit
                        && has(mark.value(), attributes)
                        && a.capture(slot, i, mark.to(), mark.value(), next)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean has(Object value, Map<String, String> wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        if (!(value instanceof Attributed attributed)) {
            return false;
        }
        for (Map.Entry<String, String> e : wanted.entrySet()) {
            if (!attributed.attribute(e.getKey()).equals(e.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Any token of a shape. */
    record OfShape(Shape shape) implements Node {
        @Override
        public boolean mayStart(Attempt a, int i) {
            return i < a.limit && shape.fits(a.page.tokens(), i);
        }

        @Override
        public boolean match(Attempt a, int i, @Nullable Next next) {
            return i < a.limit && shape.fits(a.page.tokens(), i) && go(a, i + 1, next);
        }
    }

    /** A number written in plain digits, between two bounds, with so many digits (0: any number of them). */
    record OfNumber(int from, int to, int digits) implements Node {
        @Override
        public boolean mayStart(Attempt a, int i) {
            return i < a.limit && fits(a.page, i);
        }

        @Override
        public boolean match(Attempt a, int i, @Nullable Next next) {
            return i < a.limit && fits(a.page, i) && go(a, i + 1, next);
        }

        private boolean fits(Page page, int i) {
            if (page.tokens().kind(i) != TokenKind.NUMBER) {
                return false;
            }
            int start = page.tokens().start(i);
            int length = page.tokens().end(i) - start;
            if (length > 9 || digits > 0 && length != digits) {
                return false;
            }
            int value = 0;
            for (int c = 0; c < length; c++) {
                int digit = page.text().document().text().charAt(start + c) - '0';
                if (digit < 0 || digit > 9) {
                    return false;
                }
                value = value * 10 + digit;
            }
            return from <= value && value <= to;
        }
    }

    /** The shapes that a pattern can name with {@code #}. */
    enum Shape {
        NUMBER,
        WORD,
        CAP,
        UPPER,
        LOWER,
        MARK,
        ANY;

        boolean fits(Tokens tokens, int i) {
            return switch (this) {
                case NUMBER -> tokens.kind(i) == TokenKind.NUMBER;
                case WORD -> tokens.kind(i) == TokenKind.WORD;
                case CAP ->
                    tokens.kind(i) == TokenKind.WORD
                            && tokens.casing(i) != Casing.LOWER
                            && tokens.casing(i) != Casing.NONE;
                case UPPER -> tokens.casing(i) == Casing.UPPER;
                case LOWER -> tokens.casing(i) == Casing.LOWER;
                case MARK -> tokens.kind(i) == TokenKind.MARK;
                case ANY -> true;
            };
        }
    }

    /** One after the other. {@code rest} is the sequence without its first item, made once. */
    record Sequence(Node first, Node rest, List<Node> items) implements Node {

        /** @throws IllegalArgumentException where there are not at least two items */
        static Sequence of(List<Node> items) {
            if (items.size() < 2) {
                throw new IllegalArgumentException("a sequence has at least two items");
            }
            List<Node> tail = items.subList(1, items.size());
            return new Sequence(items.get(0), tail.size() == 1 ? tail.get(0) : of(tail), List.copyOf(items));
        }

        @Override
        public boolean mayStart(Attempt a, int i) {
            return first.mayStart(a, i) && (!(first instanceof Look || first instanceof Border) || rest.mayStart(a, i));
        }

        @Override
        public boolean match(Attempt a, int i, @Nullable Next next) {
            return mayStart(a, i) && first.match(a, i, new Next(rest, next));
        }
    }

    /** The first that leads to a match. */
    record Choice(List<Node> options) implements Node {
        @Override
        public boolean mayStart(Attempt a, int i) {
            for (int n = 0; n < options.size(); n++) {
                if (options.get(n).mayStart(a, i)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean match(Attempt a, int i, @Nullable Next next) {
            for (int n = 0; n < options.size(); n++) {
                if (options.get(n).mayStart(a, i) && options.get(n).match(a, i, next)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** {@code item} from {@code min} to {@code max} times, as often as possible or, lazily, as seldom. */
    record Repeat(Node item, int min, int max, boolean lazy) implements Node {
        @Override
        public boolean mayStart(Attempt a, int i) {
            return min == 0 || item.mayStart(a, i);
        }

        @Override
        public boolean match(Attempt a, int i, @Nullable Next next) {
            if (min > 0) {
                return item.match(a, i, new Next(rest(), next));
            }
            if (lazy && go(a, i, next)) {
                return true;
            }
            boolean more = max > 0
                    && i < a.limit
                    && item.mayStart(a, i)
                    && item.match(a, i, new Next(new Progress(i, rest()), next));
            return more || !lazy && go(a, i, next);
        }

        private Repeat rest() {
            return new Repeat(item, Math.max(0, min - 1), max == Integer.MAX_VALUE ? max : max - 1, lazy);
        }
    }

    /** Goes on with a repetition only where it has moved on. */
    record Progress(int before, Node then) implements Node {
        @Override
        public boolean match(Attempt a, int i, @Nullable Next next) {
            return i > before && then.match(a, i, next);
        }
    }

    /** Remembers what {@code item} covers. */
    record Capture(Node item, int slot) implements Node {
        @Override
        public boolean mayStart(Attempt a, int i) {
            return item.mayStart(a, i);
        }

        @Override
        public boolean match(Attempt a, int i, @Nullable Next next) {
            return item.match(a, i, new Next(new Close(slot, i), next));
        }
    }

    /** The end of a capture that began at {@code from}. */
    record Close(int slot, int from) implements Node {
        @Override
        public boolean match(Attempt a, int i, @Nullable Next next) {
            return a.capture(slot, from, i, null, next);
        }
    }

    /** Looks ahead without moving on. */
    record Look(Node item, boolean wanted) implements Node {
        @Override
        public boolean match(Attempt a, int i, @Nullable Next next) {
            int end = a.end;
            boolean found = item.match(a, i, null);
            a.end = end;
            return found == wanted && go(a, i, next);
        }
    }

    /** The first or the last border of the sentence. */
    record Border(boolean start) implements Node {
        @Override
        public boolean match(Attempt a, int i, @Nullable Next next) {
            return i == (start ? a.sentenceStart : a.limit) && go(a, i, next);
        }
    }
}
