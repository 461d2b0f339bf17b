package org.onrecord.extract.rule;

import java.util.List;
import java.util.Map;
import org.onrecord.extract.text.Casing;
import org.onrecord.extract.text.TokenKind;
import org.onrecord.extract.text.Tokens;

/** A piece of a pattern as it is written; {@link StepCompiler} makes of it what runs. */
sealed interface Node {

    /** One given word or mark. */
    record Literal(int word) implements Node {}

    /** A term of a class, with these attributes; {@code slot} is below 0 where it is not captured. */
    record OfClass(String wordClass, Map<String, String> attributes, int slot) implements Node {}

    /** Something that an earlier pass found; {@code slot} is below 0 where it is not captured. */
    record OfLayer(String layer, Map<String, String> attributes, int slot) implements Node {}

    /** Any token of a shape. */
    record OfShape(Shape shape) implements Node {}

    /** A number written in plain digits, between two bounds, with so many digits (0: any number of them). */
    record OfNumber(int from, int to, int digits) implements Node {}

    /** One after the other; at least two. */
    record Sequence(List<Node> items) implements Node {

        /** @throws IllegalArgumentException where there are not at least two items */
        static Sequence of(List<Node> items) {
            if (items.size() < 2) {
                throw new IllegalArgumentException("a sequence has at least two items");
            }
            return new Sequence(List.copyOf(items));
        }
    }

    /** The first that leads to a match. */
    record Choice(List<Node> options) implements Node {}

    /** {@code item} from {@code min} to {@code max} times, as often as possible or, lazily, as seldom. */
    record Repeat(Node item, int min, int max, boolean lazy) implements Node {}

    /** Remembers what {@code item} covers. */
    record Capture(Node item, int slot) implements Node {}

    /** Looks ahead without moving on. */
    record Look(Node item, boolean wanted) implements Node {}

    /** The first or the last border of the sentence. */
    record Border(boolean start) implements Node {}

    /** The shapes that a pattern can name with {@code #}. */
    enum Shape {
        NUMBER,
        WORD,
        CAP,
        UPPER,
        LOWER,
        MARK,
        ANY;

        private boolean fits(TokenKind kind, Casing casing) {
            return switch (this) {
                case NUMBER -> kind == TokenKind.NUMBER;
                case WORD -> kind == TokenKind.WORD;
                case CAP -> kind == TokenKind.WORD && casing != Casing.LOWER && casing != Casing.NONE;
                case UPPER -> casing == Casing.UPPER;
                case LOWER -> casing == Casing.LOWER;
                case MARK -> kind == TokenKind.MARK;
                case ANY -> true;
            };
        }

        /** One bit for each number that {@link Tokens#shape} gives tokens of this shape. */
        int bits() {
            int bits = 0;
            for (TokenKind kind : TokenKind.values()) {
                for (Casing casing : Casing.values()) {
                    if (fits(kind, casing)) {
                        bits |= 1 << Tokens.shape(kind, casing);
                    }
                }
            }
            return bits;
        }
    }
}
