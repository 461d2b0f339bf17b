package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.journey.Derivation;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;

/** People who work on one ledger: ana records and decides, ben is a second person. Incidents are linked by the program itself. */
final class Editors implements AutoCloseable {

    static final String WHY = "the article says so";

    private final LedgerAddress address;
    private final LedgerFixture.TickingClock clock = new LedgerFixture.TickingClock(LedgerFixture.MORNING);
    private final java.util.Random random = new java.util.Random(7);
    final Ledger ledger;

    Editors(Store store, Path directory) {
        this.address = store.address(directory);
        this.ledger = open("ana");
    }

    Ledger open(String actor) {
        return Ledger.open(
                address, LedgerOptions.writing(actor, new Derivation()).with(clock, random));
    }

    /** Records an article in the toy language, published on 2 June 2023. */
    Editors hear(String id, String text) {
        ledger.add(Dispatches.read(id, "2023-06-02", text));
        return this;
    }

    /** As {@link #hear}, by a newer engine. */
    Added hearAgain(String id, String text) {
        return ledger.add(Dispatches.read(id, "2023-06-02", text, Dispatches.SECOND));
    }

    DecisionReport decide(Decision decision) {
        return ledger.decide(decision, WHY);
    }

    DecisionReport decideAs(String actor, Decision decision) {
        try (Ledger theirs = open(actor)) {
            return theirs.decide(decision, WHY);
        }
    }

    /** The time between what was recorded and what will be. */
    AsOf now() {
        return AsOf.recorded(clock.instant());
    }

    List<KnownClaim> claims(AsOf at) {
        return ledger.claims(ClaimFilter.ALL, at);
    }

    /** The claim whose evidence holds {@code words}. */
    KnownClaim claim(String words) {
        return claims(AsOf.NOW).stream()
                .filter(c -> c.evidence().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim stands on: " + words));
    }

    String id(String words) {
        return claim(words).id();
    }

    /** The figures that stand, in the order of the claims. */
    List<String> figures(AsOf at) {
        return claims(at).stream()
                .map(c -> c.claim().figure().map(f -> f.value().toString()).orElse("none"))
                .map(f -> f.replaceAll("\\D", ""))
                .toList();
    }

    List<Incident> incidents(AsOf at) {
        return ledger.incidents(IncidentFilter.ALL, at).stream()
                .map(IncidentView::incident)
                .toList();
    }

    /** The incident that holds the claim whose evidence holds {@code words}. */
    Incident incident(String words) {
        String id = id(words);
        return incidents(AsOf.NOW).stream()
                .filter(i -> i.claims().contains(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no incident holds: " + words));
    }

    /** True where two claims are linked to one incident. */
    boolean areOne(String words, String others) {
        return incident(words).id().equals(incident(others).id());
    }

    Decision.Correct figure(String words, String value) {
        return new Decision.Correct(id(words), ClaimField.FIGURE, value, Optional.empty());
    }

    Decision.Assert putIn(String document, String evidence, String outcome, String figure) {
        return new Decision.Assert(
                document,
                evidence,
                Map.of(ClaimField.OUTCOME, outcome, ClaimField.FIGURE, figure),
                Map.of(),
                Optional.empty());
    }

    List<String> history(String id) {
        return ledger.history(id, AsOf.NOW).stream().map(HistoryLine::what).toList();
    }

    /** Whatever happened, the chain holds, the tables follow from it, and made anew they are the same. */
    @Override
    public void close() {
        VerifyReport before = ledger.verify(true);
        assertThat(before.findings()).as("verify --full").isEmpty();
        ledger.rebuild();
        VerifyReport after = ledger.verify(true);
        assertThat(after.findings()).as("verify --full after rebuild").isEmpty();
        assertThat(after.head()).as("rebuild records nothing").isEqualTo(before.head());
        ledger.close();
    }
}
