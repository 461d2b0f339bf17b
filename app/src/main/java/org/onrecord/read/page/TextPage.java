package org.onrecord.read.page;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Block;
import org.onrecord.model.Block.Kind;
import org.onrecord.model.Span;

/**
 * Finds the blocks of a plain text without changing it: paragraphs between blank lines, which may hold line feeds, and among them the
 * title, date lines, captions, links to other articles, lists and rows.
 */
public final class TextPage {

    private static final int LONGEST_HEADLINE = 140;

    private final String text;
    private final LineBreaks breaks;
    private final BlockKinds kinds = new BlockKinds();
    private final List<Block> blocks = new ArrayList<>();
    private boolean titled;
    private boolean told;

    private TextPage(String text) {
        this.text = text;
        this.breaks = new LineBreaks(text, kinds);
    }

    /** The blocks of {@code text} in order; empty where it is blank. */
    public static List<Block> blocks(String text) {
        TextPage page = new TextPage(text);
        List<List<Span>> runs = Lines.runs(text);
        for (int i = 0; i < runs.size(); i++) {
            page.add(runs.get(i), i + 1 < runs.size());
        }
        return page.blocks;
    }

    private void add(List<Span> run, boolean more) {
        List<Span> rest = head(run);
        if (rest.isEmpty()) {
            return;
        }
        List<List<Span>> pieces = breaks.pieces(rest);
        for (int i = 0; i < pieces.size(); i++) {
            addPiece(pieces.get(i), more || i + 1 < pieces.size());
        }
    }

    /** Takes the lines that stand by themselves off the head of a run: a headline, a day, labels. */
    private List<Span> head(List<Span> run) {
        int from = 0;
        int width = run.stream().mapToInt(Span::length).max().orElse(0);
        while (from + 1 < run.size()) {
            Span line = run.get(from);
            String words = line.in(text);
            boolean furniture = kinds.ofFurniture(words).isPresent();
            if (furniture) {
                add(kinds.of(words), line);
            } else if (isHeadline(line, run.get(from + 1), words, width)) {
                titled = true;
                add(Kind.TITLE, line);
            } else {
                break;
            }
            from++;
        }
        return run.subList(from, run.size());
    }

    /** A short first line right above the text, where the next word would have fitted on it. */
    private boolean isHeadline(Span line, Span next, String words, int width) {
        return !titled
                && !told
                && line.length() <= LONGEST_HEADLINE
                && kinds.isTitle(words)
                && !breaks.isBullet(line)
                && !breaks.isRow(line)
                && !isIndented(next)
                && (kinds.findDay(next.in(text)).isPresent()
                        || (breaks.hadRoom(line, next, width)
                                && line.length() * 3 <= width * 2
                                && !Character.isLowerCase(text.charAt(next.start()))));
    }

    private boolean isIndented(Span line) {
        return line.start() > 0 && text.charAt(line.start() - 1) > '\r';
    }

    private void addPiece(List<Span> piece, boolean more) {
        Span span = new Span(piece.get(0).start(), piece.get(piece.size() - 1).end());
        add(kind(piece, span, more), span);
    }

    private Kind kind(List<Span> piece, Span span, boolean more) {
        if (breaks.isBullet(piece.get(0))) {
            told = true;
            return Kind.LIST_ITEM;
        }
        if (piece.size() == 1 && breaks.isRow(span)) {
            told = true;
            return Kind.TABLE_ROW;
        }
        String words = span.in(text);
        Kind kind = kinds.of(words);
        if (kind != Kind.PARAGRAPH) {
            return kind;
        }
        if (more && !titled && !told && piece.size() <= 3 && kinds.isTitle(words)) {
            titled = true;
            return Kind.TITLE;
        }
        boolean heading = more && told && piece.size() == 1 && kinds.isHeading(words);
        told = true;
        return heading ? Kind.HEADING : Kind.PARAGRAPH;
    }

    private void add(Kind kind, Span span) {
        blocks.add(new Block(kind, span));
    }
}
