package org.onrecord.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.onrecord.model.Problem;
import org.onrecord.publish.Ink;

/**
 * Tells problems on standard error.
 *
 * @param brief one line each, for programs; else with the line at fault and advice below
 */
record Messages(PrintStream err, Ink ink, boolean brief) {

    private static final int EXCERPT = 60;

    void tell(Problem problem) {
        StringBuilder s = new StringBuilder();
        String severity = problem.severity().name().toLowerCase(Locale.ROOT);
        s.append(problem.severity() == Problem.Severity.ERROR ? ink.alarm(severity + ":") : ink.care(severity + ":"));
        s.append(' ').append(oneLine(place(problem))).append(": ").append(oneLine(problem.what()));
        if (!brief) {
            problem.excerpt().ifPresent(e -> s.append("\n    ").append(shortened(oneLine(e.strip()))));
            if (!problem.advice().isEmpty()) {
                s.append("\n").append(ink.faint("help:")).append(' ').append(oneLine(problem.advice()));
            }
        }
        err.println(s);
    }

    Messages inBrief() {
        return new Messages(err, ink, true);
    }

    private static String place(Problem problem) {
        StringBuilder s = new StringBuilder(problem.file());
        problem.line().ifPresent(n -> s.append(", line ").append(n));
        problem.offset().ifPresent(n -> s.append(", byte ").append(n));
        return s.toString();
    }

    /** The excerpt around the place at fault, where it is long. */
    private static String shortened(String excerpt) {
        int here = Math.max(0, excerpt.indexOf("<-- HERE"));
        int from = Math.max(0, Math.min(here - EXCERPT, excerpt.length() - 2 * EXCERPT));
        int to = Math.min(excerpt.length(), from + 2 * EXCERPT);
        return (from > 0 ? "…" : "") + excerpt.substring(from, to) + (to < excerpt.length() ? "…" : "");
    }

    private static String oneLine(String text) {
        return text.replace("\r", "\\r").replace("\n", "\\n");
    }
}
