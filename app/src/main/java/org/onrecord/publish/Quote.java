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
        List<String> all = Words.wrap(words, width - 2);
        return inked(all.size() <= lines ? all : around(List.of(words.split(" "))));
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

    /** As many words around the mark as fit, one third of them before it. */
    private List<String> around(List<String> words) {
        int open = 0;
        int close = 0;
        for (int i = 0; i < words.size(); i++) {
            open = words.get(i).contains(OPEN) ? i : open;
            close = words.get(i).contains(CLOSE) ? i : close;
        }
        int from = open;
        int to = Math.min(words.size(), close + 1);
        List<String> best = shown(words, from, to);
        while (true) {
            boolean before = to == words.size() || (from > 0 && (open - from) * 2 < to - 1 - close);
            int wider = before ? from - 1 : from;
            int further = before ? to : to + 1;
            if (wider < 0 || further > words.size()) {
                return best.subList(0, Math.min(lines, best.size()));
            }
            List<String> next = shown(words, wider, further);
            if (next.size() > lines) {
                return best.subList(0, Math.min(lines, best.size()));
            }
            best = next;
            from = wider;
            to = further;
        }
    }

    private List<String> shown(List<String> words, int from, int to) {
        String part = String.join(" ", words.subList(from, to));
        return Words.wrap((from > 0 ? "…" : "") + part + (to < words.size() ? "…" : ""), width - 2);
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
