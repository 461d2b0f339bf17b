package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.onrecord.model.Entry;

/** The life of a document, a claim or an incident is told entry by entry. */
@OnEachStore
class HistoryTest {

    @Parameter
    Store store;

    @TempDir
    Path directory;

    private Editors editors;

    @BeforeEach
    void open() {
        editors = new Editors(store, directory);
        editors.hear("a", "14 killed in Kalm on 2023-06-01, said Orlo.");
    }

    @AfterEach
    void close() {
        editors.close();
    }

    @Test
    void aClaimIsReadLinkedAndDecidedOn() {
        String claim = editors.id("Kalm");
        String incident = editors.incident("Kalm").id();
        editors.decide(editors.figure("Kalm", "15"));
        editors.decideAs("ben", new Decision.Review(claim, Verdict.DISPUTED));

        List<HistoryLine> lines = editors.ledger.history(claim, AsOf.NOW);

        assertThat(lines)
                .extracting(HistoryLine::what)
                .containsExactly(
                        "recorded, 2023-06-02",
                        "read by toy 1: killed 14, Orlo",
                        "linked to " + incident,
                        "corrected: figure 14 → 15",
                        "disputed");
        assertThat(lines).extracting(HistoryLine::seq).isSorted();
        assertThat(lines.get(3))
                .satisfies(l -> assertThat(l.who()).isEqualTo("ana"))
                .satisfies(l -> assertThat(l.why()).isEqualTo(Editors.WHY))
                .satisfies(l -> assertThat(l.kind()).isEqualTo(Entry.Operation.CORRECT));
        assertThat(lines.get(4).who()).isEqualTo("ben");
    }

    @Test
    void anIncidentGainsAndLosesClaimsAndTellsWhatWasDecidedOnThem() {
        editors.hear("b", "6 wounded in Kalm on 2023-06-01, said Vess.");
        String incident = editors.incident("14 killed").id();
        String wounded = editors.id("6 wounded");
        String killed = editors.id("14 killed");
        editors.decide(editors.figure("14 killed", "15"));
        String split =
                editors.decide(new Decision.Split(incident, List.of(wounded))).subject();

        assertThat(editors.history(incident))
                .containsExactly(
                        "gains " + killed,
                        "gains " + wounded,
                        "corrected: figure 14 → 15",
                        "claims split off into " + split,
                        "loses " + wounded);
        assertThat(editors.history(split)).containsExactly("split off from " + incident, "gains " + wounded);
    }

    @Test
    void aDocumentTellsItsVersionsItsReadingsAndWhatWasDecidedOnItsClaims() {
        editors.decide(new Decision.Review(editors.id("Kalm"), Verdict.ACCEPTED));
        editors.hear("a", "15 killed in Kalm on 2023-06-01, said Orlo.");

        assertThat(editors.history(editors.claim("Kalm").article().id()))
                .containsExactly(
                        "recorded, 2023-06-02",
                        "1 claim read by toy 1",
                        "accepted",
                        "version 2 recorded, 2023-06-02",
                        "1 claim read by toy 1");
    }

    @Test
    void itEndsAtTheMomentAskedForAndLeavesOutWhatWasNotKnown() {
        String claim = editors.id("Kalm");
        AsOf before = editors.now();
        editors.decide(editors.figure("Kalm", "15"));

        assertThat(editors.ledger.history(claim, before)).hasSize(3);
        assertThat(editors.ledger.history(
                        claim, new AsOf(Optional.of(LocalDate.parse("2023-06-02")), before.recorded())))
                .hasSize(3);
        assertThatThrownBy(() -> editors.ledger.history(claim, AsOf.known(LocalDate.parse("2023-06-01"))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theBeginningOfAnIdWillDoAndAnUnknownOneIsToldSo() {
        String claim = editors.id("Kalm");

        assertThat(editors.history(claim.substring(0, 7))).isEqualTo(editors.history(claim));
        assertThatThrownBy(() -> editors.history("c-nothere"))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.UNKNOWN));
    }
}
