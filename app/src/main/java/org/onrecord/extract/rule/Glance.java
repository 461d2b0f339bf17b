package org.onrecord.extract.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.extract.text.WordTable;
import org.onrecord.model.Block;
import org.onrecord.model.Span;

/**
 * Looks over the characters of a text, before it is cut into tokens, for the stretches in which some of many rules may match: by the words
 * that each pattern needs, read as bare runs of letters. Passes over nothing that matches; what it stops at may still be nothing. Built once,
 * shared by threads.
 */
final class Glance {

    private static final int ASCII = 128;
    private static final int[] NONE = {};
    private static final int WIDTH = 4;

    /** Pairs of a run's hash and its number in {@link #clues}; 0 where a pair is free. */
    private final int[] slots;
    /** By run, {@link #WIDTH} numbers for each clue: pattern, bit of its set, hash of the run before and of the run after (0: any). */
    private final int[][] clues;
    /** By pattern, what has to be seen of it; what needs no letters counts as seen. */
    private final int[] wanted;
    /** Hashes of the runs after which a point ends no sentence. */
    private final Set<Integer> abbreviations;

    /**
     * @param runs the clues by the hash of the run of letters they are found by
     * @param wanted by pattern, the bits of its sets that runs tell of; none is 0
     * @param abbreviations words after which a point ends no sentence
     */
    Glance(Map<Integer, int[]> runs, int[] wanted, Collection<String> abbreviations) {
        this.wanted = wanted.clone();
        this.abbreviations = abbreviations.stream().map(a -> run(a).hashCode()).collect(Collectors.toUnmodifiableSet());
        this.slots = new int[Integer.highestOneBit(Math.max(16, runs.size() * 8)) * 2];
        this.clues = new int[runs.size() + 1][];
        clues[0] = NONE;
        int number = 0;
        for (Map.Entry<Integer, int[]> entry : runs.entrySet()) {
            clues[++number] = entry.getValue();
            int slot = slot(entry.getKey());
            slots[slot] = entry.getKey();
            slots[slot + 1] = number;
        }
    }

    /** The first run of letters of a word; empty where it has none. */
    static String run(String word) {
        int from = 0;
        while (from < word.length() && !isLetter(word.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < word.length() && isLetter(word.charAt(to))) {
            to++;
        }
        return word.substring(from, to);
    }

    private int slot(int hash) {
        int mask = slots.length - 2;
        int slot = (hash ^ hash >>> 15) << 1 & mask;
        while (slots[slot + 1] != 0 && slots[slot] != hash) {
            slot = slot + 2 & mask;
        }
        return slot;
    }

    /**
     * The stretches of {@code block} worth reading, each of whole sentences, in order.
     *
     * @param most after so many more need not be looked for
     */
    List<Block> in(String text, Block block, int most) {
        Look look = new Look(text, block);
        while (look.at < look.letters.length && look.found.size() < most) {
            look.next();
        }
        look.close(look.letters.length);
        return look.found;
    }

    /** One block being looked over. */
    private final class Look {
        final char[] letters;
        final Block block;
        final List<Block> found = new ArrayList<>();
        int at;
        int start;
        boolean complete;
        int[] seen = NONE;
        int[] touched = NONE;
        int count;
        /** The clues of the last run, its hash and that of the run before it in the sentence. */
        int number;

        int last;
        int before;

        Look(String text, Block block) {
            this.block = block;
            this.letters = new char[block.span().length()];
            text.getChars(block.span().start(), block.span().end(), letters, 0);
        }

        void next() {
            int i = at;
            while (i < letters.length && !isLetter(letters[i])) {
                i++;
            }
            int from = i;
            int hash = 0;
            while (i < letters.length) {
                char c = letters[i];
                if (c < ASCII) {
                    int small = c | 32;
                    if (small < 'a' || small > 'z') {
                        break;
                    }
                    hash = hash * 31 + small;
                } else if (isLetter(c)) {
                    hash = hash * 31 + WordTable.fold(c);
                } else {
                    break;
                }
                i++;
            }
            at = i;
            if (i > from) {
                take(hash);
                before = last;
                last = hash;
                number = slots[slot(hash) + 1];
            }
            if (i + 2 < letters.length && letters[i] == '.' && i - from > 1 && ends(i, hash)) {
                close(i + 1);
            }
        }

        /** Takes up the clues of the last run, now that the one after it is known. */
        private void take(int after) {
            int[] list = clues[number];
            if (list.length == 0 || complete) {
                return;
            }
            if (seen.length == 0) {
                seen = new int[wanted.length];
                touched = new int[wanted.length];
            }
            for (int n = 0; n < list.length; n += WIDTH) {
                if ((list[n + 2] != 0 && list[n + 2] != before) || (list[n + 3] != 0 && list[n + 3] != after)) {
                    continue;
                }
                int pattern = list[n];
                if (seen[pattern] == 0) {
                    touched[count++] = pattern;
                }
                seen[pattern] |= list[n + 1];
                complete |= (seen[pattern] & wanted[pattern]) == wanted[pattern];
            }
        }

        /** True where surely a sentence ends with the point at {@code i}: after a small letter and before a space and a capital. */
        private boolean ends(int i, int hash) {
            char before = letters[i - 1];
            char after = letters[i + 2];
            return before >= 'a'
                    && before <= 'z'
                    && (letters[i + 1] == ' ' || letters[i + 1] == '\n')
                    && after >= 'A'
                    && after <= 'Z'
                    && !abbreviations.contains(hash);
        }

        /** Ends a stretch before {@code to}. */
        void close(int to) {
            take(0);
            number = 0;
            before = 0;
            last = 0;
            if (complete) {
                int base = block.span().start();
                found.add(new Block(block.kind(), new Span(base + start, base + to)));
            }
            for (int n = 0; n < count; n++) {
                seen[touched[n]] = 0;
            }
            count = 0;
            complete = false;
            start = to;
        }
    }

    private static boolean isLetter(char c) {
        if (c < ASCII) {
            int small = c | 32;
            return small >= 'a' && small <= 'z';
        }
        return c != '\u02BC' && Character.isLetter(c);
    }
}
