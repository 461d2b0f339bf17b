package org.onrecord.eval;

import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.model.Problem;

/**
 * Where a line of JSON came from.
 *
 * @param file the file, or a word for what made the line
 * @param line from 1; the number of the article where no file stands behind it
 * @param offset the byte at which the line begins, from 0, where it came from a file
 */
record Origin(String file, long line, OptionalLong offset) {

    BadInput problem(String what, String advice) {
        return new BadInput(new Problem(
                Problem.Severity.ERROR, file, OptionalLong.of(line), offset, what, advice, Optional.empty()));
    }
}
