package org.onrecord.read.page;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Span;

/** The lines of a text without their blanks at both ends, in runs between blank lines. */
final class Lines {

    private Lines() {}

    /** Runs of lines that are not blank; each has at least one. */
    static List<List<Span>> runs(String text) {
        List<List<Span>> runs = new ArrayList<>();
        List<Span> run = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = lineEnd(text, start);
            Span line = stripped(text, start, end);
            if (!line.isEmpty()) {
                run.add(line);
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
            start = end + (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? 2 : 1);
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private static int lineEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '\r' ? c == '\n' || c == '\r' : c == '\u2028' || c == '\u2029') {
                return i;
            }
        }
        return text.length();
    }

    private static Span stripped(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u200B'
                || c == '\uFEFF'
                || c == '\u0085'
                || (c > 0x1000 && Character.isWhitespace(c));
    }
}
