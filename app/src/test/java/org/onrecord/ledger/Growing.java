package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.onrecord.ledger.AddingProcess.Fate;

/** What must hold of a ledger whose filling is disturbed, in between and in the end. */
final class Growing {

    private Growing() {}

    /** Every document stands in it whole or not at all, and all of it verifies; or it was not made yet. */
    static void assertWhole(LedgerAddress address) {
        try (Ledger ledger = open(address)) {
            assertThat(ledger.verify(true).findings()).isEmpty();
            assertThat(ledger.documents(AsOf.NOW))
                    .allSatisfy(card -> assertThat(card.claims()).isEqualTo(2));
        }
    }

    /** Both hold the same articles and say the same of them; where nothing was left to chance, to the last byte. */
    static void assertSame(LedgerAddress disturbed, LedgerAddress calm, int articles, Fate fate) {
        assertWhole(disturbed);
        try (Ledger one = open(disturbed);
                Ledger other = open(calm)) {
            assertThat(one.documents(AsOf.NOW)).hasSize(articles);
            assertThat(Dumps.canonical(one).equals(Dumps.canonical(other)))
                    .as("the canonical dumps are equal")
                    .isTrue();
            assertThat(Dumps.of(one).equals(Dumps.of(other)))
                    .as("the dumps are equal")
                    .isEqualTo(fate == Fate.FIXED);
        }
    }

    private static Ledger open(LedgerAddress address) {
        return Ledger.open(address, LedgerOptions.writing("test", new DayAndPlace()));
    }
}
