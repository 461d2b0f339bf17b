package org.onrecord.extract.rule;

/** Comes to an item again and again, from {@code min} to {@code max} times; an item that takes nothing ends it. */
final class LoopStep extends Step {

    private final int number;
    private final int min;
    private final int max;
    private final boolean lazy;
    private final Step next;
    private Step item;

    /**
     * @param starts of the item and, where it may be left out, of what follows
     * @param number among the loops of its rule
     */
    LoopStep(Starts starts, int number, int min, int max, boolean lazy, Step next) {
        super(starts);
        this.number = number;
        this.min = min;
        this.max = max;
        this.lazy = lazy;
        this.next = next;
        this.item = next;
    }

    /** Where each round ends: the item is compiled to go on here. */
    Step roundEnd(Starts again) {
        return new RoundEnd(again, this);
    }

    /** Sets what is repeated; once, while the rule is being compiled. */
    void repeats(Step newItem) {
        item = newItem;
    }

    /** Begins with no round made. */
    @Override
    boolean match(Attempt a, int i) {
        int rounds = a.rounds[number];
        int begun = a.begun[number];
        a.rounds[number] = 0;
        a.begun[number] = -1;
        if (turn(a, i)) {
            return true;
        }
        a.rounds[number] = rounds;
        a.begun[number] = begun;
        return false;
    }

    private boolean turn(Attempt a, int i) {
        int rounds = a.rounds[number];
        if (rounds >= min && lazy && next.tries(a, i)) {
            return true;
        }
        return rounds < max && round(a, i, rounds) || rounds >= min && !lazy && next.tries(a, i);
    }

    private boolean round(Attempt a, int i, int rounds) {
        if (!item.starts.fit(a, i) || !a.deeper()) {
            return false;
        }
        int begun = a.begun[number];
        a.rounds[number] = rounds + 1;
        a.begun[number] = rounds >= min ? i : -1;
        boolean found = item.match(a, i);
        a.higher();
        if (!found) {
            a.rounds[number] = rounds;
            a.begun[number] = begun;
        }
        return found;
    }

    private static final class RoundEnd extends Step {
        private final LoopStep loop;

        RoundEnd(Starts starts, LoopStep loop) {
            super(starts);
            this.loop = loop;
        }

        @Override
        boolean match(Attempt a, int i) {
            return i > a.begun[loop.number] && loop.turn(a, i);
        }
    }
}
