package org.onrecord.model;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something wrong with an input, told so that a person can mend it.
 *
 * @param severity an error loses the input it names; a warning does not
 * @param file the file or address, {@code -} for standard input
 * @param line from 1, where known
 * @param offset byte from 0 in the file, where known
 * @param what was wrong, one sentence without a full stop
 * @param advice what to do, one sentence; may be empty
 * @param excerpt the line itself, with {@code <-- HERE} after the place where known; may be empty
 */
public record Problem(
        Severity severity,
        String file,
        OptionalLong line,
        OptionalLong offset,
        String what,
        String advice,
        Optional<String> excerpt) {

    /** How bad it is. */
    public enum Severity {
        WARNING,
        ERROR
    }

    public static Problem error(String file, String what, String advice) {
        return new Problem(
                Severity.ERROR, file, OptionalLong.empty(), OptionalLong.empty(), what, advice, Optional.empty());
    }

    public static Problem warning(String file, String what, String advice) {
        return new Problem(
                Severity.WARNING, file, OptionalLong.empty(), OptionalLong.empty(), what, advice, Optional.empty());
    }

    /** The same, at a line (from 1) and byte (from 0). */
    public Problem at(long newLine, long newOffset) {
        return new Problem(severity, file, OptionalLong.of(newLine), OptionalLong.of(newOffset), what, advice, excerpt);
    }

    public Problem showing(String newExcerpt) {
        return new Problem(severity, file, line, offset, what, advice, Optional.of(newExcerpt));
    }

    /** One line: {@code file, line 3, byte 120: what; advice}. */
    @Override
    public String toString() {
        StringBuilder s = new StringBuilder(file);
        line.ifPresent(n -> s.append(", line ").append(n));
        offset.ifPresent(n -> s.append(", byte ").append(n));
        s.append(": ").append(what);
        if (!advice.isEmpty()) {
            s.append("; ").append(advice);
        }
        return s.toString();
    }
}
