package org.onrecord.extract.time;

import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Casing;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.TokenKind;
import org.onrecord.model.Span;

/** Tells the day that heads an article ("MOGADISHU, May 15 (Meridian) -") from the days that it tells of. */
final class Datelines {

    private static final int REACH = 8;

    private Datelines() {}

    static boolean heads(Page page, Sentence sentence, int from, int to) {
        if (from - sentence.from() > REACH) {
            return false;
        }
        boolean atStart = from == sentence.from();
        for (int i = sentence.from(); i < from; i++) {
            if (page.tokens().kind(i) == TokenKind.WORD && page.tokens().casing(i) == Casing.LOWER) {
                return false;
            }
        }
        if (to == sentence.to() && atStart) {
            return true; // a line of nothing but a date
        }
        int i = to;
        if (i < sentence.to() && is(page, i, "(")) {
            while (i < sentence.to() && !is(page, i, ")") && i < to + REACH) {
                i++;
            }
            i++;
        }
        return i < sentence.to()
                && !atStart
                && isDash(page, i)
                && !page.tokens().touchesPrevious(i);
    }

    private static boolean isDash(Page page, int i) {
        Span span = page.tokens().span(i, i + 1);
        char c = page.text().document().text().charAt(span.start());
        return c == '-' || c == '\u2013' || c == '\u2014' || c == '_';
    }

    private static boolean is(Page page, int i, String mark) {
        return page.text().word(i).equals(mark);
    }
}
