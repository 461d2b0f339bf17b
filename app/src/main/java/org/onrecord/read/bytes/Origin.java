package org.onrecord.read.bytes;

import org.onrecord.model.Problem;

/**
 * Where an article begins.
 *
 * @param file as it was named, {@code -} for standard input
 * @param line from 1
 * @param offset of its first byte, from 0
 */
public record Origin(String file, long line, long offset) {

    public Problem error(String what, String advice) {
        return Problem.error(file, what, advice).at(line, offset);
    }

    public Problem warning(String what, String advice) {
        return Problem.warning(file, what, advice).at(line, offset);
    }

    /** The problem moved to a character of {@code decoded}, which begins here. */
    public Problem at(Problem problem, Decoded decoded, int unit) {
        int end = Math.min(unit, decoded.text().length());
        return problem.at(line + decoded.lineAt(end) - 1, decoded.byteAt(end))
                .showing(Excerpt.upTo(decoded.text(), end));
    }
}
