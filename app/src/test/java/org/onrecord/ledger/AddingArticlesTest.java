package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.onrecord.model.Estimate;
import org.onrecord.model.Extraction;
import org.onrecord.model.KnownClaim;

@OnEachStore
class AddingArticlesTest {

    private static final String KALM =
            "At dawn 14 killed in Kalm on 2023-06-01, said Orlo. Also 3 wounded in Kalm on 2023-06-01.";

    @Parameter
    Store store;

    @TempDir
    Path directory;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = store.open(directory);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void whatWasAddedComesBackAsItWas() {
        Extraction given = Dispatches.read("a1", "2023-06-28", "🕯 " + KALM);

        Added added = ledger.add(given);

        StoredDocument stored = ledger.findDocument("a1", AsOf.NOW).orElseThrow();
        assertThat(stored.document()).isEqualTo(given.document());
        assertThat(stored.id()).isEqualTo(added.document()).startsWith("d-");
        assertThat(stored.engine()).isEqualTo(Dispatches.FIRST);
        List<KnownClaim> claims = ledger.claims(ClaimFilter.ALL, AsOf.NOW);
        assertThat(claims).hasSize(2).allSatisfy(c -> assertThat(c.id()).startsWith("c-"));
        for (int i = 0; i < claims.size(); i++) {
            var read = given.claims().get(i);
            assertThat(claims.get(i).claim())
                    .isEqualTo(read.withIds(claims.get(i).id(), read.partOf(), read.sameAs(), read.incident()));
            assertThat(claims.get(i).evidence()).isEqualTo(given.document().words(read.evidence()));
        }
    }

    @Test
    void textThatNoDatabaseHoldsComesBackFromThePayload() {
        Extraction given = Dispatches.read("a\0\ud83d1", "2023-06-28", "\0\udc00 " + KALM);

        ledger.add(given);

        assertThat(ledger.findDocument(given.document().id(), AsOf.NOW)
                        .orElseThrow()
                        .document())
                .isEqualTo(given.document());
        assertThat(ledger.add(given).outcome()).isEqualTo(Added.Outcome.UNCHANGED);
        assertThat(ledger.verify(true).findings()).isEmpty();
    }

    @Test
    void addingTheSameArticleTwiceChangesNothing() {
        ledger.add(Dispatches.read("a1", "2023-06-28", KALM));
        VerifyReport before = ledger.verify(false);

        Added again = ledger.add(Dispatches.read("a1", "2023-06-28", KALM));

        assertThat(again.outcome()).isEqualTo(Added.Outcome.UNCHANGED);
        assertThat(again.claims()).isEqualTo(2);
        assertThat(ledger.verify(true)).satisfies(after -> {
            assertThat(after.head()).isEqualTo(before.head());
            assertThat(after.findings()).isEmpty();
        });
    }

    @Test
    void twiceInOneBatchIsOnce() {
        Extraction article = Dispatches.read("a1", "2023-06-28", KALM);

        assertThat(ledger.addAll(List.of(article, article)))
                .extracting(Added::outcome)
                .containsExactly(Added.Outcome.NEW, Added.Outcome.UNCHANGED);
    }

    @Test
    void detailsThatDifferFromWhatIsHeldAreTold() {
        ledger.add(Dispatches.read("a1", "2023-06-28", KALM));

        Added again = ledger.add(Dispatches.read("a1", "2023-06-29", KALM));

        assertThat(again.outcome()).isEqualTo(Added.Outcome.UNCHANGED);
        assertThat(again.differing()).containsExactly("published");
    }

    @Test
    void aChangedTextIsANewVersionAndTheIncidentKeepsItsId() {
        ledger.add(Dispatches.read("a1", "2023-06-02", "12 killed in Kalm on 2023-06-01, said Orlo."));
        String incident = onlyIncident(AsOf.NOW).incident().id();

        Added added = ledger.add(Dispatches.read("a1", "2023-06-03", "14 killed in Kalm on 2023-06-01, said Orlo."));

        assertThat(added.outcome()).isEqualTo(Added.Outcome.NEW_VERSION);
        assertThat(added.version()).isEqualTo(2);
        assertThat(ledger.claims(ClaimFilter.ALL, AsOf.NOW)).hasSize(1);
        assertThat(onlyIncident(AsOf.NOW).incident().id()).isEqualTo(incident);
        assertThat(onlyIncident(AsOf.NOW).estimates())
                .extracting(e -> e.high().orElseThrow())
                .containsExactly(14L);
        assertThat(ledger.documents(AsOf.NOW)).hasSize(1).first().satisfies(card -> {
            assertThat(card.version()).isEqualTo(2);
            assertThat(card.claims()).isEqualTo(1);
        });
    }

    @Test
    void anOldVersionAddedAgainChangesNothing() {
        Extraction first = Dispatches.read("a1", "2023-06-02", "12 killed in Kalm on 2023-06-01, said Orlo.");
        Extraction second = Dispatches.read("a1", "2023-06-03", "14 killed in Kalm on 2023-06-01, said Orlo.");
        ledger.addAll(List.of(first, second));

        assertThat(ledger.addAll(List.of(first, second)))
                .extracting(Added::outcome)
                .containsOnly(Added.Outcome.UNCHANGED);
    }

    @Test
    void anotherEngineSupersedesAndClaimsKeepTheirIds() {
        Extraction given = Dispatches.read("a1", "2023-06-28", KALM);
        ledger.add(given);
        List<String> ids = ids(AsOf.NOW);

        Added again = ledger.add(Dispatches.read("a1", "2023-06-28", KALM, Dispatches.SECOND));

        assertThat(again.outcome()).isEqualTo(Added.Outcome.READ_AGAIN);
        assertThat(ids(AsOf.NOW)).isEqualTo(ids);
        assertThat(ledger.findDocument("a1", AsOf.NOW).orElseThrow().engine()).isEqualTo(Dispatches.SECOND);
    }

    @Test
    void whatAnotherEngineNoLongerFindsIsHistory() {
        Extraction given = Dispatches.read("a1", "2023-06-28", KALM);
        ledger.add(given);

        ledger.add(Dispatches.blind(given, Dispatches.SECOND));

        assertThat(ledger.claims(ClaimFilter.ALL, AsOf.NOW)).isEmpty();
        assertThat(ledger.incidents(IncidentFilter.ALL, AsOf.NOW)).isEmpty();
        assertThat(ledger.claims(ClaimFilter.ALL, AsOf.recorded(LedgerFixture.MORNING.plusSeconds(30))))
                .hasSize(2);
    }

    @Test
    void oneTextUnderTwoKeysIsTwoDocumentsAndOneFamily() {
        ledger.addAll(List.of(Dispatches.read("a1", "2023-06-28", KALM), Dispatches.read("a2", "2023-06-29", KALM)));

        assertThat(ledger.documents(AsOf.NOW)).hasSize(2);
        assertThat(ledger.families(AsOf.NOW))
                .hasSize(1)
                .first()
                .satisfies(family -> assertThat(family.documents()).hasSize(2));
    }

    @Test
    void incidentsCarryWhatFollowsFromTheirClaims() {
        ledger.add(Dispatches.read("a1", "2023-06-28", KALM));
        ledger.add(Dispatches.read("a2", "2023-06-29", "16 killed in Kalm on 2023-06-01, said Vess."));
        ledger.add(Dispatches.read("a3", "2023-06-29", "2 killed in Tor on 2023-05-01."));

        List<IncidentView> incidents = ledger.incidents(IncidentFilter.ALL, AsOf.NOW);

        assertThat(incidents)
                .extracting(v -> v.incident().place().orElseThrow().name())
                .containsExactly("Tor", "Kalm");
        IncidentView kalm = incidents.get(1);
        assertThat(kalm.links()).hasSize(3);
        assertThat(kalm.relations()).hasSize(2);
        assertThat(kalm.disclosures())
                .extracting(d -> d.lagDays().orElseThrow())
                .containsExactly(27L, 27L);
        Estimate killed = kalm.estimates().get(0);
        assertThat(killed.low()).hasValue(14);
        assertThat(killed.high()).hasValue(16);
        assertThat(ledger.findIncident(kalm.incident().id().substring(0, 8), AsOf.NOW))
                .contains(kalm);
        assertThat(ledger.claims(ClaimFilter.ofIncident(kalm.incident().id()), AsOf.NOW))
                .hasSize(3);
    }

    private IncidentView onlyIncident(AsOf at) {
        assertThat(ledger.incidents(IncidentFilter.ALL, at)).hasSize(1);
        return ledger.incidents(IncidentFilter.ALL, at).get(0);
    }

    private List<String> ids(AsOf at) {
        return ledger.claims(ClaimFilter.ALL, at).stream().map(KnownClaim::id).toList();
    }
}
