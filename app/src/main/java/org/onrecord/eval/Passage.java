package org.onrecord.eval;

import org.onrecord.model.Offsets;

/** An article's text, addressed by code points. A range beyond its ends is cut to what there is. */
final class Passage {

    private static final int CONTEXT = 60;

    private final String text;
    private final Offsets offsets;
    private final int length;

    Passage(String text) {
        this.text = text;
        this.offsets = new Offsets(text);
        this.length = offsets.toPoints(text.length());
    }

    /** The words that stand at {@code range}. */
    String at(Range range) {
        int start = within(range.start());
        int end = within(range.end());
        return start >= end ? "" : text.substring(offsets.toUnits(start), offsets.toUnits(end));
    }

    /** The words at {@code range} in marks, with some of what stands on either side, on one line. */
    String around(Range range) {
        int start = range.start() - CONTEXT;
        int end = range.end() + CONTEXT;
        String before = at(new Range(start, range.start()));
        String after = at(new Range(range.end(), end));
        return oneLine((start > 0 ? "…" : "") + before + "⟦" + at(range) + "⟧" + after + (end < length ? "…" : ""));
    }

    /** The beginning of the text on one line, at most {@code points} long. */
    String beginning(int points) {
        return oneLine(at(new Range(0, points)) + (points < length ? "…" : ""));
    }

    private int within(int point) {
        return Math.max(0, Math.min(point, length));
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
