package org.onrecord.journey;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.ledger.Added;
import org.onrecord.ledger.Ledger;
import org.onrecord.model.Extraction;

/**
 * Records extractions in portions, one transaction each, so that at any moment every article is in the ledger whole or not at all.
 *
 * <p>Not shared by threads.
 */
final class Adding {

    private final Ledger ledger;
    private final int articles;
    private final long characters;
    private final List<Extraction> portion = new ArrayList<>();
    private long weight;

    /** Portions of at most {@code articles} articles and about {@code characters} UTF-16 units. */
    Adding(Ledger ledger, int articles, long characters) {
        this.ledger = ledger;
        this.articles = articles;
        this.characters = characters;
    }

    /** Takes one more; what became of a portion is handed back when it was recorded. */
    List<Added> add(Extraction extraction) {
        portion.add(extraction);
        weight += extraction.document().text().length();
        return portion.size() >= articles || weight >= characters ? finish() : List.of();
    }

    /** Records what is still held. */
    List<Added> finish() {
        if (portion.isEmpty()) {
            return List.of();
        }
        List<Added> added = ledger.addAll(List.copyOf(portion));
        portion.clear();
        weight = 0;
        return added;
    }
}
