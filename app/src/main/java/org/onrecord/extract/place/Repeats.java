package org.onrecord.extract.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Casing;
import org.onrecord.extract.text.TokenKind;

/** A name that was plainly a place once is one wherever it stands in the article. */
final class Repeats {

    private Repeats() {}

    static List<Candidate> with(Page page, List<Candidate> found) {
        Map<String, Candidate> sure = new HashMap<>();
        for (Candidate candidate : found) {
            if (!candidate.isKnown() && candidate.strong()) {
                sure.putIfAbsent(name(page, candidate), candidate);
            }
        }
        if (sure.isEmpty()) {
            return found;
        }
        List<Candidate> all = new ArrayList<>();
        int at = 0;
        for (Candidate candidate : found) {
            repeats(page, at, candidate.from(), sure, all);
            boolean known = sure.containsKey(name(page, candidate));
            all.add(!candidate.strong() && known ? strengthened(candidate) : candidate);
            at = candidate.to();
        }
        repeats(page, at, page.tokens().size(), sure, all);
        return all;
    }

    private static Candidate strengthened(Candidate c) {
        return new Candidate(c.from(), c.to(), c.bearers(), c.kind(), c.lead(), true, c.dateline(), c.rule());
    }

    private static void repeats(Page page, int from, int to, Map<String, Candidate> sure, List<Candidate> into) {
        for (int i = from; i < to; i++) {
            Casing casing = page.tokens().casing(i);
            if (page.tokens().kind(i) != TokenKind.WORD || casing == Casing.LOWER || casing == Casing.NONE) {
                continue;
            }
            for (Candidate known : sure.values()) {
                int end = i + lengthOfName(page, known);
                if (end <= to && sameName(page, known, i)) {
                    into.add(new Candidate(i, end, List.of(), known.kind(), "", true, false, "place/repeated"));
                    i = end - 1;
                    break;
                }
            }
        }
    }

    /** Without the word for its kind. */
    private static int lengthOfName(Page page, Candidate c) {
        int length = c.to() - c.from();
        return length > 1 && page.has(c.to() - 1, "place-kind-after") ? length - 1 : length;
    }

    private static boolean sameName(Page page, Candidate known, int at) {
        for (int k = 0; k < lengthOfName(page, known); k++) {
            int a = known.from() + k;
            int b = at + k;
            if (page.tokens().end(a) - page.tokens().start(a)
                            != page.tokens().end(b) - page.tokens().start(b)
                    || !page.text().word(a).equalsIgnoreCase(page.text().word(b))) {
                return false;
            }
        }
        return true;
    }

    private static String name(Page page, Candidate candidate) {
        return page.text().words(candidate.from(), candidate.from() + lengthOfName(page, candidate));
    }
}
