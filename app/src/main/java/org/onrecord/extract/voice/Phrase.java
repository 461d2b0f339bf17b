package org.onrecord.extract.voice;

/**
 * Words that name or describe a speaker, by their tokens.
 *
 * @param from first token of the phrase itself
 * @param to one past its last
 * @param alsoFrom first token of what stands beside it ("the mayor, Karim Odo"); equal to {@code alsoTo} where nothing does
 * @param alsoTo one past the last
 */
record Phrase(int from, int to, int alsoFrom, int alsoTo) {

    static Phrase of(int from, int to) {
        return new Phrase(from, to, to, to);
    }

    Phrase with(int otherFrom, int otherTo) {
        return new Phrase(from, to, otherFrom, otherTo);
    }

    boolean hasMore() {
        return alsoFrom < alsoTo;
    }

    /** One past the last token of the whole. */
    int end() {
        return Math.max(to, alsoTo);
    }

    int start() {
        return hasMore() ? Math.min(from, alsoFrom) : from;
    }
}
