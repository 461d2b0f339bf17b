package org.onrecord.extract.rule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One try of one rule at one token: bounds, captures, and a limit on the steps, so that no pattern can stall on any text. */
final class Attempt {

    private static final int STEPS = 20_000;
    /** Nodes that may stand open at once: the stack of a thread holds them with room to spare. */
    private static final int DEPTH = 1_000;

    final Page page;
    final int sentenceStart;
    final int limit;
    int end = -1;
    private int steps;
    private int depth;
    private int[] starts = {};
    private int[] ends = {};
    private @Nullable Object[] values = {};

    Attempt(Page page, int sentenceStart, int limit) {
        this.page = page;
        this.sentenceStart = sentenceStart;
        this.limit = limit;
    }

    /** The match of {@code rule} at {@code at}, null where there is none. */
    @Nullable
    Match run(Rule rule, int at) {
        end = -1;
        steps = 0;
        if (starts.length != rule.slots()) {
            starts = new int[rule.slots()];
            ends = new int[rule.slots()];
            values = new Object[rule.slots()];
        }
        Arrays.fill(starts, -1);
        if (!rule.pattern().match(this, at, null) || end <= at) {
            return null;
        }
        return new Match(rule, page, at, end, starts.clone(), ends.clone(), values.clone());
    }

    /** Goes into what follows; false where the limits are reached. Every success is paired with {@link #leave}. */
    boolean enter() {
        if (++steps >= STEPS || depth >= DEPTH) {
            return false;
        }
        depth++;
        return true;
    }

    void leave() {
        depth--;
    }

    /** Sets a capture and goes on; takes it back where that leads nowhere. A slot below 0 is no capture. */
    boolean capture(int slot, int from, int to, @Nullable Object value, Node.@Nullable Next next) {
        if (slot < 0) {
            return Node.go(this, to, next);
        }
        int oldStart = starts[slot];
        int oldEnd = ends[slot];
        Object oldValue = values[slot];
        starts[slot] = from;
        ends[slot] = to;
        values[slot] = value;
        if (Node.go(this, to, next)) {
            return true;
        }
        starts[slot] = oldStart;
        ends[slot] = oldEnd;
        values[slot] = oldValue;
        return false;
    }
}
