package org.onrecord.extract.figure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Casing;
import org.onrecord.extract.text.TokenKind;

/** Names of persons that a text has told in full, so that one part of a name is known again: "Amina Diallo", later "Diallo". */
final class KnownNames {

    private static final int SHORTEST = 3;

    private final Page page;
    private final Set<String> parts = new HashSet<>();

    KnownNames(Page page) {
        this.page = page;
    }

    /** The tokens from {@code from} to the one before {@code to} are a person's name. */
    void add(int from, int to) {
        for (int i = from; i < to; i++) {
            if (page.tokens().kind(i) == TokenKind.WORD && page.tokens().casing(i) != Casing.LOWER) {
                parts.add(page.text().word(i).toLowerCase(Locale.ROOT));
            }
        }
    }

    /** True where token {@code i} is part of a name told before. */
    boolean holds(int i) {
        String word = page.text().word(i);
        return word.length() >= SHORTEST && parts.contains(word.toLowerCase(Locale.ROOT));
    }
}
