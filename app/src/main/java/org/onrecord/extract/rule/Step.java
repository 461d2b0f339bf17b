package org.onrecord.extract.rule;

/**
 * A piece of a pattern made ready to run. A step knows what follows it: it matches at a token if it holds there and what follows matches after
 * it, so that an attempt makes no garbage. Shared by threads; all that changes is in the {@link Attempt}.
 */
abstract class Step {

    /** What must stand where this and all that follows is to match. */
    final Starts starts;

    Step(Starts starts) {
        this.starts = starts;
    }

    /** True where this and all that follows match from token {@code i} on. */
    abstract boolean match(Attempt a, int i);

    /** The same, with a look at the token first: for steps that are one of several, or come again and again. */
    final boolean tries(Attempt a, int i) {
        return starts.fit(a, i) && a.enter() && match(a, i);
    }

    /** The end of a pattern, or of what is looked ahead for. */
    static final class End extends Step {

        End() {
            super(Starts.ANYTHING);
        }

        @Override
        boolean match(Attempt a, int i) {
            a.end = i;
            return true;
        }
    }

    /** The first of several that leads to a match. */
    static final class Branch extends Step {
        private final Step[] options;

        Branch(Starts starts, Step... options) {
            super(starts);
            this.options = options;
        }

        @Override
        boolean match(Attempt a, int i) {
            for (Step option : options) {
                if (option.tries(a, i)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Looks ahead without moving on. */
    static final class Look extends Step {
        private final Step item;
        private final boolean wanted;
        private final Step next;

        Look(Step item, boolean wanted, Step next) {
            super(next.starts);
            this.item = item;
            this.wanted = wanted;
            this.next = next;
        }

        @Override
        boolean match(Attempt a, int i) {
            int end = a.end;
            boolean found = item.tries(a, i);
            a.end = end;
            return found == wanted && next.match(a, i);
        }
    }

    /** The first or the last border of the sentence. */
    static final class Border extends Step {
        private final boolean start;
        private final Step next;

        Border(boolean start, Step next) {
            super(start ? next.starts : Starts.END);
            this.start = start;
            this.next = next;
        }

        @Override
        boolean match(Attempt a, int i) {
            return i == (start ? a.sentenceStart : a.limit) && next.match(a, i);
        }
    }

    /** Where a capture begins. */
    static final class Open extends Step {
        private final int slot;
        private final Step next;

        Open(int slot, Step next) {
            super(next.starts);
            this.slot = slot;
            this.next = next;
        }

        @Override
        boolean match(Attempt a, int i) {
            int before = a.opened[slot];
            a.opened[slot] = i;
            if (next.match(a, i)) {
                return true;
            }
            a.opened[slot] = before;
            return false;
        }
    }

    /** Where it ends. */
    static final class Close extends Step {
        private final int slot;
        private final Step next;

        Close(int slot, Step next) {
            super(next.starts);
            this.slot = slot;
            this.next = next;
        }

        @Override
        boolean match(Attempt a, int i) {
            return a.capture(slot, a.opened[slot], i, null, next);
        }
    }
}
