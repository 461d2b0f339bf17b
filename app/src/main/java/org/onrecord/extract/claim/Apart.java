package org.onrecord.extract.claim;

import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.TokenKind;

/** How far apart words of a sentence stand: in tokens, and more for every border of a clause and every verb of saying between them. */
final class Apart {

    private static final int COMMA = 3;
    private static final int BREAK = 14;
    private static final int SAYING = 6;

    private Apart() {}

    /** From the tokens {@code from} to {@code to} (exclusive) to the tokens {@code otherFrom} to {@code otherTo}; 0 where they overlap. */
    static int of(Page page, int from, int to, int otherFrom, int otherTo) {
        int first = Math.min(to, otherTo);
        int last = Math.max(from, otherFrom);
        int apart = 0;
        for (int i = first; i < last; i++) {
            apart += 1 + border(page, i);
        }
        return apart;
    }

    private static int border(Page page, int i) {
        if (page.tokens().kind(i) != TokenKind.MARK) {
            return page.has(i, "say") ? SAYING : 0;
        }
        return switch (page.text().word(i)) {
            case "," -> COMMA;
            case ";", ":", "—", "–" -> BREAK;
            case "-" -> page.tokens().touchesPrevious(i) ? 0 : BREAK;
            default -> 0;
        };
    }
}
