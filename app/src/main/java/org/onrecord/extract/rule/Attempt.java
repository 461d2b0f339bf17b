package org.onrecord.extract.rule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Tokens;

/** Tries of rules at tokens: bounds, captures, and a limit on the steps, so that no pattern can stall on any text. One for each page. */
final class Attempt {

    private static final int STEPS = 20_000;
    /** Rounds of loops that may stand open at once: the stack of a thread holds them with room to spare. */
    private static final int DEPTH = 200;

    final Page page;
    final Tokens tokens;
    int sentenceStart;
    int limit;
    int end = -1;
    /** By loop of the rule: the rounds made, and where the last began. */
    int[] rounds = {};

    int[] begun = {};
    /** By slot: where the capture that is open began. */
    int[] opened = {};

    private int steps;
    private int depth;
    private int[] starts = {};
    private int[] ends = {};
    private @Nullable Object[] values = {};

    Attempt(Page page) {
        this.page = page;
        this.tokens = page.tokens();
    }

    /** Goes on to {@code sentence}. */
    Attempt in(Sentence sentence) {
        sentenceStart = sentence.from();
        limit = sentence.to();
        return this;
    }

    /** The match of {@code rule} at {@code at}, null where there is none. */
    @Nullable
    Match run(Rule rule, StepCompiler.Program program, int at) {
        end = -1;
        steps = 0;
        depth = 0;
        room(rule.slots(), program.loops());
        if (!program.first().match(this, at) || end <= at) {
            return null;
        }
        int slots = rule.slots();
        return new Match(
                rule,
                page,
                at,
                end,
                Arrays.copyOf(starts, slots),
                Arrays.copyOf(ends, slots),
                Arrays.copyOf(values, slots));
    }

    private void room(int slots, int loops) {
        if (starts.length < slots) {
            starts = new int[slots];
            ends = new int[slots];
            values = new Object[slots];
            opened = new int[slots];
        }
        Arrays.fill(starts, 0, slots, -1);
        if (rounds.length < loops) {
            rounds = new int[loops];
            begun = new int[loops];
        }
    }

    /** Takes one more step; false where there were too many. */
    boolean enter() {
        return ++steps < STEPS;
    }

    /** Goes into one more round; false where too many are open. Every success is paired with {@link #higher}. */
    boolean deeper() {
        if (depth >= DEPTH) {
            return false;
        }
        depth++;
        return true;
    }

    void higher() {
        depth--;
    }

    /** Sets a capture and goes on; takes it back where that leads nowhere. A slot below 0 is no capture. */
    boolean capture(int slot, int from, int to, @Nullable Object value, Step next) {
        if (slot < 0) {
            return next.match(this, to);
        }
        int oldStart = starts[slot];
        int oldEnd = ends[slot];
        Object oldValue = values[slot];
        starts[slot] = from;
        ends[slot] = to;
        values[slot] = value;
        if (next.match(this, to)) {
            return true;
        }
        starts[slot] = oldStart;
        ends[slot] = oldEnd;
        values[slot] = oldValue;
        return false;
    }
}
