package org.onrecord.model;

import java.util.List;
import java.util.Optional;

/**
 * What a person decided on which claims tell of one happening. It holds for ever, whatever is linked later; of two rulings that cannot
 * both hold the later counts.
 *
 * @param entry number of the ledger's entry; the later counts
 * @param by who decided
 * @param why in their words; may be empty
 * @param incident the id that the incident of {@code together} bears; empty where nothing is joined
 * @param together ids of claims that belong to one incident
 * @param apart lists of ids; no claim of one belongs with a claim of another
 */
public record Ruling(
        long entry, String by, String why, Optional<String> incident, List<String> together, List<List<String>> apart) {

    public Ruling {
        together = List.copyOf(together);
        apart = apart.stream().map(List::copyOf).toList();
    }
}
