package org.onrecord.model;

import java.util.OptionalLong;

/**
 * How many people a claim speaks of, in whole people. A bound that the words do not give stays empty: it is never invented, and a
 * vague word ("dozens") is never a number here. "more than 14" is {@code AtLeast(15)}, "fewer than 20" is {@code AtMost(19)}.
 */
public sealed interface Figure {

    /** The least number that the words allow; empty where they give no lower bound. */
    OptionalLong low();

    /** The greatest number that the words allow; empty where they give no upper bound. */
    OptionalLong high();

    /** True where the words name no number at all. */
    default boolean isVague() {
        return false;
    }

    /** True where the words say that the number is only near ("about 30"). */
    default boolean isApproximate() {
        return false;
    }

    /** "14", "a dozen", "no one". */
    record Exactly(long count) implements Figure {
        public Exactly {
            requireCount(count);
        }

        @Override
        public OptionalLong low() {
            return OptionalLong.of(count);
        }

        @Override
        public OptionalLong high() {
            return OptionalLong.of(count);
        }
    }

    /** "at least 14", "14 or more". */
    record AtLeast(long count) implements Figure {
        public AtLeast {
            requireCount(count);
        }

        @Override
        public OptionalLong low() {
            return OptionalLong.of(count);
        }

        @Override
        public OptionalLong high() {
            return OptionalLong.empty();
        }
    }

    /** "up to 20", "as many as 20". */
    record AtMost(long count) implements Figure {
        public AtMost {
            requireCount(count);
        }

        @Override
        public OptionalLong low() {
            return OptionalLong.empty();
        }

        @Override
        public OptionalLong high() {
            return OptionalLong.of(count);
        }
    }

    /** "10 to 12": {@code from} at most {@code to}. */
    record Between(long from, long to) implements Figure {
        public Between {
            requireCount(from);
            if (to < from) {
                throw new IllegalArgumentException("a range runs upward, not from " + from + " to " + to);
            }
        }

        @Override
        public OptionalLong low() {
            return OptionalLong.of(from);
        }

        @Override
        public OptionalLong high() {
            return OptionalLong.of(to);
        }
    }

    /** "about 30": both bounds are the number named. */
    record About(long count) implements Figure {
        public About {
            requireCount(count);
        }

        @Override
        public OptionalLong low() {
            return OptionalLong.of(count);
        }

        @Override
        public OptionalLong high() {
            return OptionalLong.of(count);
        }

        @Override
        public boolean isApproximate() {
            return true;
        }
    }

    /**
     * "dozens", "several", "heavy losses": no number.
     *
     * @param term the vague word in its dictionary form and language ("dozens"), by which a named convention may look it up
     */
    record Vague(String term) implements Figure {
        public Vague {
            if (term.isBlank()) {
                throw new IllegalArgumentException("a vague figure keeps its word");
            }
        }

        @Override
        public OptionalLong low() {
            return OptionalLong.empty();
        }

        @Override
        public OptionalLong high() {
            return OptionalLong.empty();
        }

        @Override
        public boolean isVague() {
            return true;
        }
    }

    private static void requireCount(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("people are counted from 0, not " + count);
        }
    }
}
