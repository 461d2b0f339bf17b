package org.onrecord.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Span;

/**
 * Evidence behind a bar, with the words of the figure marked: by colour where there is colour, else in square brackets.
 *
 * @param width columns to write in
 * @param lines most lines to print; what does not fit is left out at the ends, not at the mark
 */
public record Quote(Ink ink, int width, int lines) {

    private static final String OPEN = "\uE000";
    private static final String CLOSE = "\uE001";

    /** The lines of the quotation of {@code evidence}; {@code mark} counts from its first character. */
    public List<String> of(String evidence, Optional<Span> mark) {
        String words = mark.map(m -> marked(evidence, m)).orElseGet(() -> Words.clean(evidence));
        return inked(cut(Words.wrap(words, width - 3)));
    }

    private static String marked(String evidence, Span mark) {
        String before = evidence.substring(0, mark.start());
        String after = evidence.substring(mark.end());
        String gap = endsBlank(before) ? " " : "";
        String nextGap = endsBlank(new StringBuilder(after).reverse().toString()) ? " " : "";
        return Words.clean(before) + gap + OPEN + Words.clean(mark.in(evidence)) + CLOSE + nextGap + Words.clean(after);
    }

    private static boolean endsBlank(String text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private List<String> cut(List<String> wrapped) {
        if (wrapped.size() <= lines) {
            return wrapped;
        }
        int first = 0;
        for (int i = 0; i < wrapped.size(); i++) {
            if (wrapped.get(i).contains(CLOSE)) {
                first = Math.max(0, Math.min(i - lines / 2, wrapped.size() - lines));
                break;
            }
        }
        List<String> shown = new ArrayList<>(wrapped.subList(first, first + lines));
        if (first > 0) {
            shown.set(0, "…" + shown.get(0));
        }
        if (first + lines < wrapped.size()) {
            shown.set(lines - 1, shown.get(lines - 1) + "…");
        }
        return shown;
    }

    /** A mark that runs over several lines is closed at the end of each and opened again on the next. */
    private List<String> inked(List<String> plain) {
        List<String> done = new ArrayList<>();
        boolean open = false;
        for (String line : plain) {
            StringBuilder s = new StringBuilder();
            String rest = line;
            while (!rest.isEmpty()) {
                int turn = rest.indexOf(open ? CLOSE : OPEN);
                String piece = turn < 0 ? rest : rest.substring(0, turn);
                boolean ends = turn >= 0;
                s.append(open ? mark(piece, ends) : beforeMark(piece, ends));
                open ^= ends;
                rest = ends ? rest.substring(turn + 1) : "";
            }
            done.add(ink.faint("│") + " " + s);
        }
        return done;
    }

    private String mark(String piece, boolean ends) {
        return ink == Ink.PLAIN ? piece + (ends ? "]" : "") : ink.figure(piece);
    }

    private String beforeMark(String piece, boolean ends) {
        return piece + (ends && ink == Ink.PLAIN ? "[" : "");
    }
}
