package org.onrecord.extract.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Casing;
import org.onrecord.extract.text.TokenKind;

/** Takes out names that only a weak word leads to, where the article uses them for a person. */
final class Persons {

    private Persons() {}

    static List<Candidate> without(Page page, List<Candidate> found) {
        if (found.stream().allMatch(c -> c.isKnown() || c.strong())) {
            return found;
        }
        Set<String> persons = named(page);
        return found.stream()
                .filter(c -> c.isKnown()
                        || c.strong()
                        || c.to() - c.from() < 4
                                && !persons.contains(page.text().word(c.to() - 1)))
                .toList();
    }

    /** Words that stand after a rank, a title or another capitalised name, or before a word of saying. */
    private static Set<String> named(Page page) {
        Set<String> persons = new HashSet<>();
        for (int i = 0; i < page.tokens().size(); i++) {
            if (!isName(page, i)) {
                continue;
            }
            boolean after = i > 0 && (page.has(i - 1, "rank") || page.has(i - 1, "title") || isName(page, i - 1));
            boolean speaks = i + 1 < page.tokens().size() && page.has(i + 1, "place-speaker");
            if (after || speaks) {
                persons.add(page.text().word(i));
            }
        }
        return persons;
    }

    private static boolean isName(Page page, int i) {
        return page.tokens().kind(i) == TokenKind.WORD
                && page.tokens().casing(i) == Casing.CAPITAL
                && (page.tokens().word(i) == 0 || page.has(i, "given-name"));
    }
}
