package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnEachStore
class AsOfTest {

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
    void aClaimIsKnownFromTheDayItsDocumentWasPublished() {
        ledger.add(Dispatches.read("a1", "2023-06-02", "12 killed in Kalm on 2023-06-01."));
        ledger.add(Dispatches.read("a2", "2023-06-28", "14 killed in Kalm on 2023-06-01."));

        assertThat(highs(AsOf.known(LocalDate.parse("2023-06-01")))).isEmpty();
        assertThat(highs(AsOf.known(LocalDate.parse("2023-06-02")))).containsExactly(12L);
        assertThat(highs(AsOf.known(LocalDate.parse("2023-06-27")))).containsExactly(12L);
        assertThat(highs(AsOf.known(LocalDate.parse("2023-06-28")))).containsExactly(14L);
        assertThat(highs(AsOf.NOW)).containsExactly(14L);
    }

    @Test
    void whatWasRecordedLaterIsNotThereBefore() {
        ledger.add(Dispatches.read("a2", "2023-06-28", "14 killed in Kalm on 2023-06-01."));
        Instant between = recordedOf("a2").plusSeconds(30);
        ledger.add(Dispatches.read("a1", "2023-06-02", "12 killed in Kalm on 2023-06-01."));

        IncidentView then =
                ledger.incidents(IncidentFilter.ALL, AsOf.recorded(between)).get(0);
        assertThat(then.incident().claims()).hasSize(1);
        assertThat(then.known()).isEqualTo("2023-06-28");
        IncidentView now = ledger.incidents(IncidentFilter.ALL, AsOf.NOW).get(0);
        assertThat(now.incident().id()).isEqualTo(then.incident().id());
        assertThat(now.known()).isEqualTo("2023-06-02");
        assertThat(ledger.documents(AsOf.recorded(between))).hasSize(1);
        assertThat(ledger.documents(AsOf.recorded(LedgerFixture.MORNING.minusSeconds(1))))
                .isEmpty();
    }

    @Test
    void bothAxesTogether() {
        ledger.add(Dispatches.read("a2", "2023-06-28", "14 killed in Kalm on 2023-06-01."));
        Instant between = recordedOf("a2").plusSeconds(30);
        ledger.add(Dispatches.read("a1", "2023-06-02", "12 killed in Kalm on 2023-06-01."));
        AsOf neither = new AsOf(Optional.of(LocalDate.parse("2023-06-10")), Optional.of(between));

        assertThat(ledger.claims(ClaimFilter.ALL, neither)).isEmpty();
        assertThat(highs(new AsOf(Optional.of(LocalDate.parse("2023-06-10")), Optional.empty())))
                .containsExactly(12L);
    }

    @Test
    void aVersionPublishedLaterDoesNotHideTheOneThatWasKnownThen() {
        ledger.add(Dispatches.read("a1", "2023-06-02", "12 killed in Kalm on 2023-06-01."));
        ledger.add(Dispatches.read("a1", "2023-06-05", "14 killed in Kalm on 2023-06-01."));
        String now =
                ledger.incidents(IncidentFilter.ALL, AsOf.NOW).get(0).incident().id();

        assertThat(highs(AsOf.known(LocalDate.parse("2023-06-03")))).containsExactly(12L);
        assertThat(highs(AsOf.NOW)).containsExactly(14L);
        assertThat(ledger.incidents(IncidentFilter.ALL, AsOf.known(LocalDate.parse("2023-06-03"))))
                .extracting(v -> v.incident().id())
                .containsExactly(now);
    }

    @Test
    void asOfTodayIsWhatTheTablesSay() {
        ledger.addAll(List.of(
                Dispatches.read(
                        "a1",
                        "2023-06-02",
                        "12 killed in Kalm on 2023-06-01, said Orlo. 2 wounded in Tor on 2023-05-01."),
                Dispatches.read("a2", "2023-06-28", "14 killed in Kalm on 2023-06-01.")));

        assertThat(ledger.incidents(IncidentFilter.ALL, AsOf.known(LocalDate.parse("2030-01-01"))))
                .isEqualTo(ledger.incidents(IncidentFilter.ALL, AsOf.NOW));
    }

    @Test
    void anIncidentIsFoundUnderTheIdOfTheOneItWentInto() {
        ledger.add(Dispatches.read("a1", "2023-06-02", "12 killed in Kalm on 2023-06-01."));
        ledger.add(Dispatches.read("a2", "2023-06-02", "3 wounded in Tor on 2023-06-01."));
        String tor = ledger.incidents(IncidentFilter.ALL, AsOf.NOW).stream()
                .filter(v -> v.incident().place().orElseThrow().name().equals("Tor"))
                .findFirst()
                .orElseThrow()
                .incident()
                .id();
        Instant before = recordedOf("a2").plusSeconds(30);
        var onePlace =
                LedgerFixture.optionsOn(Instant.parse("2026-01-06T08:00:00Z")).with(new OnePlace());
        try (Ledger merging = Ledger.open(store.address(directory), onePlace)) {
            merging.add(Dispatches.read("a3", "2023-06-03", "1 killed in Kalm on 2023-06-01."));

            assertThat(merging.incidents(IncidentFilter.ALL, AsOf.NOW)).hasSize(1);
            String whole = merging.incidents(IncidentFilter.ALL, AsOf.NOW)
                    .get(0)
                    .incident()
                    .id();
            assertThat(merging.findIncident(tor, AsOf.NOW)
                            .orElseThrow()
                            .incident()
                            .id())
                    .isEqualTo(whole);
            assertThat(merging.verify(true).findings()).isEmpty();
        }
        assertThat(ledger.findIncident(tor, AsOf.recorded(before))
                        .orElseThrow()
                        .incident()
                        .id())
                .as("but then it stood alone")
                .isEqualTo(tor);
    }

    private Instant recordedOf(String input) {
        return ledger.findDocument(input, AsOf.NOW).orElseThrow().recorded();
    }

    private List<Long> highs(AsOf at) {
        return ledger.incidents(IncidentFilter.ALL, at).stream()
                .map(v -> v.estimates().get(0).high().orElseThrow())
                .toList();
    }
}
