package org.onrecord.extract.text;

import org.onrecord.model.Block;

/** The tokens {@code from} (inclusive) to {@code to} (exclusive) of one block that form a sentence. */
public record Sentence(int from, int to, Block block) {

    public boolean holds(int token) {
        return from <= token && token < to;
    }

    public int length() {
        return to - from;
    }
}
