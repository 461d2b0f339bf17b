package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.text.Text;
import org.onrecord.model.Block;
import org.onrecord.model.Document;
import org.onrecord.model.Span;

/**
 * Cuts a very long document into sections, each read by itself: speakers, days and happenings are carried from sentence to sentence within
 * a section, so that the work grows with the length of the document and not with its square. No article of a newspaper is as long as one
 * section.
 */
final class Sections {

    /** UTF-16 code units of the longest section. */
    static final int LONGEST = 100_000;

    private static final String ENDS = "\n.!?";

    private Sections() {}

    /** The blocks of each section, in order; blocks longer than a section are cut, after a sentence if possible. */
    static List<List<Block>> of(Document document) {
        List<Block> blocks = Text.blocks(document);
        if (document.text().length() <= LONGEST) {
            return List.of(blocks);
        }
        List<List<Block>> sections = new ArrayList<>();
        List<Block> section = new ArrayList<>();
        int length = 0;
        for (Block block : blocks) {
            for (Block piece : pieces(block, document.text())) {
                if (length + piece.span().length() > LONGEST && !section.isEmpty()) {
                    sections.add(section);
                    section = new ArrayList<>();
                    length = 0;
                }
                section.add(piece);
                length += piece.span().length();
            }
        }
        sections.add(section);
        return sections;
    }

    private static List<Block> pieces(Block block, String text) {
        List<Block> pieces = new ArrayList<>();
        int start = block.span().start();
        while (block.span().end() - start > LONGEST) {
            int end = end(text, start + LONGEST / 2, start + LONGEST);
            pieces.add(new Block(block.kind(), new Span(start, end)));
            start = end;
        }
        pieces.add(new Block(block.kind(), new Span(start, block.span().end())));
        return pieces;
    }

    /** Where to cut between {@code from} and {@code to}: after the end of a sentence, else at a space, else between two characters. */
    private static int end(String text, int from, int to) {
        int space = -1;
        for (int i = to; i > from; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                if (ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                    return i;
                }
                space = Math.max(space, i);
            }
        }
        if (space > 0) {
            return space;
        }
        return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }
}
