package org.onrecord.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.model.Span;

/**
 * Tells the break of a hard-wrapped line, which ends nothing, from one that was meant. A wrapped line is one that the next word would
 * have made too long; only where it would have fitted with ease, and the line ends as a sentence or an item does, is the break meant.
 */
final class LineBreaks {

    private static final int EASE = 8;
    private static final int NARROW = 40;
    private static final String ENDS = ".!?\u2026:";
    private static final String CLOSERS = "\"\u201D\u2019'\u00BB)]";
    private static final Pattern BULLET =
            Pattern.compile("(?:[\u2022\u25CF\u25AA\u2023*]|-)\\s+\\S.*|\\d{1,2}[.)]\\s+\\S.*");
    private static final Pattern ITEM = Pattern.compile("\\p{Lu}[^.!?:]{0,60}:(?:\\s.{0,60})?");
    private static final Pattern ROW = Pattern.compile("\\|.*\\||[^\t]+(?:\t+[^\t]+){1,}|[^|]+(?:\\s\\|\\s[^|]+){2,}");

    private final String text;
    private final BlockKinds kinds;

    LineBreaks(String text, BlockKinds kinds) {
        this.text = text;
        this.kinds = kinds;
    }

    /** The pieces of a run of lines, each to be one block. */
    List<List<Span>> pieces(List<Span> run) {
        if (run.size() == 1) {
            return List.of(run);
        }
        int width = run.stream().mapToInt(Span::length).max().orElse(0);
        boolean items = run.stream()
                                .filter(l -> l.length() <= 2 * NARROW
                                        && ITEM.matcher(l.in(text)).matches())
                                .count()
                        * 2
                >= run.size();
        boolean bullets = isBullet(run.get(0))
                        && (isBullet(run.get(1))
                                || run.stream().filter(this::isBullet).count() > 1)
                || run.stream().skip(1).filter(this::isBullet).count() > 1;
        List<List<Span>> pieces = new ArrayList<>();
        List<Span> piece = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            Span line = run.get(i);
            boolean meant = i > 0
                    && (items
                            || (bullets && isBullet(line))
                            || isRow(line)
                            || isRow(run.get(i - 1))
                            || isMeant(run.get(i - 1), line, width)
                            || isAlone(line)
                            || (isAlone(run.get(i - 1)) && !startsLow(line)));
            if (meant) {
                pieces.add(piece);
                piece = new ArrayList<>();
            }
            piece.add(line);
        }
        pieces.add(piece);
        return pieces;
    }

    boolean isBullet(Span line) {
        return line.length() > 2
                && !Character.isLetter(text.charAt(line.start()))
                && BULLET.matcher(line.in(text)).matches();
    }

    boolean isRow(Span line) {
        return line.length() < 500 && hasBar(line) && ROW.matcher(line.in(text)).matches();
    }

    private boolean hasBar(Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (c == '|' || c == '\t') {
                return true;
            }
        }
        return false;
    }

    /** True where the next word would have fitted on {@code line} with ease. */
    boolean hadRoom(Span line, Span next, int width) {
        int word = 0;
        while (word < next.length() && text.charAt(next.start() + word) > ' ') {
            word++;
        }
        return line.length() + 1 + word + EASE <= width;
    }

    private boolean isMeant(Span line, Span next, int width) {
        return width > NARROW && hadRoom(line, next, width) && endsSentence(line) && !startsLow(next);
    }

    private boolean startsLow(Span line) {
        return Character.isLowerCase(text.charAt(line.start()));
    }

    /** A day, an address, a link to another article: never part of what stands around it. */
    private boolean isAlone(Span line) {
        return kinds.ofFurniture(line.in(text)).isPresent();
    }

    private boolean endsSentence(Span line) {
        int end = line.end();
        while (end > line.start() && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > line.start() && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }
}
