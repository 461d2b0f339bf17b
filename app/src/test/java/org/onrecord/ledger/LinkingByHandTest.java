package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.onrecord.model.Incident;
import org.onrecord.model.Reason;

/** Which claims tell of one happening is corrected by people, and what they decide holds whatever is linked later. */
@OnEachStore
class LinkingByHandTest {

    @Parameter
    Store store;

    @TempDir
    Path directory;

    private Editors editors;

    @BeforeEach
    void open() {
        editors = new Editors(store, directory);
        hear();
    }

    @AfterEach
    void close() {
        editors.close();
    }

    private static final String KALM = "14 killed in Kalm on 2023-06-01, said Orlo.";
    private static final String TOR = "5 wounded in Tor on 2023-05-01, said Vess.";

    private void hear() {
        editors.hear("a", KALM).hear("b", TOR);
        assertThat(editors.areOne("Kalm", "Tor")).isFalse();
    }

    private Decision.Merge merge() {
        return new Decision.Merge(
                List.of(editors.incident("Tor").id(), editors.incident("Kalm").id()));
    }

    @Test
    void mergingKeepsTheOlderAndTheYoungerLeadsThere() {
        String older = editors.incident("Kalm").id();
        String younger = editors.incident("Tor").id();
        AsOf before = editors.now();

        DecisionReport report = editors.decide(merge());

        assertThat(report.subject()).isEqualTo(older);
        assertThat(editors.incidents(AsOf.NOW)).extracting(Incident::id).containsExactly(older);
        assertThat(editors.ledger
                        .findIncident(younger, AsOf.NOW)
                        .orElseThrow()
                        .incident()
                        .id())
                .isEqualTo(older);
        assertThat(editors.incidents(before)).extracting(Incident::id).containsExactlyInAnyOrder(older, younger);
        assertThat(editors.ledger
                        .findIncident(younger, before)
                        .orElseThrow()
                        .incident()
                        .id())
                .isEqualTo(younger);
        assertThat(editors.history(younger)).contains("merged into " + older, "ends, goes into " + older);
    }

    @Test
    void theLinkSaysWhoPutTheClaimThereAndWhy() {
        editors.decide(merge());

        IncidentView view =
                editors.ledger.incidents(IncidentFilter.ALL, AsOf.NOW).get(0);
        assertThat(view.links()).hasSize(2).allSatisfy(l -> {
            assertThat(l.by()).isEqualTo("ana");
            assertThat(l.reasons()).extracting(Reason::name).containsExactly(Editors.WHY);
        });
    }

    @Test
    void mergedTwiceIsMergedOnce() {
        Decision.Merge merge = merge();
        editors.decide(merge);

        assertThat(editors.decide(merge).entry()).isEmpty();
    }

    @Test
    void mergedIncidentsStayOneAsArticlesArrive() {
        editors.decide(merge());

        editors.hear("c", "6 killed in Kalm on 2023-06-01, said Vess.").hear("d", "7 wounded in Tor on 2023-05-01.");

        assertThat(editors.incidents(AsOf.NOW)).hasSize(1);
    }

    @Test
    void undoneEachHasItsOwnIdAgain() {
        String kalm = editors.incident("Kalm").id();
        String tor = editors.incident("Tor").id();
        DecisionReport merged = editors.decide(merge());

        editors.decide(new Decision.Undo(merged.entry().orElseThrow()));

        assertThat(editors.incident("Kalm").id()).isEqualTo(kalm);
        assertThat(editors.incident("Tor").id()).isEqualTo(tor);
        assertThat(editors.ledger
                        .findIncident(tor, AsOf.NOW)
                        .orElseThrow()
                        .incident()
                        .id())
                .isEqualTo(tor);
    }

    @Test
    void splitOffClaimsGetAnIncidentOfTheirOwnForEver() {
        editors.hear("c", "6 wounded in Kalm on 2023-06-01, said Vess.");
        String whole = editors.incident("14 killed").id();
        assertThat(editors.areOne("14 killed", "6 wounded")).isTrue();
        AsOf before = editors.now();

        DecisionReport split = editors.decide(new Decision.Split(whole, List.of(editors.id("6 wounded"))));

        assertThat(editors.incident("6 wounded").id()).isEqualTo(split.subject());
        assertThat(editors.incident("14 killed").id()).isEqualTo(whole);
        assertThat(editors.incidents(before)).hasSize(2);
        editors.hear("d", "14 killed in Kalm on 2023-06-01, said Orlo. 6 wounded in Kalm on 2023-06-01, said Vess.");
        assertThat(editors.areOne("14 killed", "6 wounded")).isFalse();
    }

    @Test
    void claimsOfOneSentenceAfterTheOtherCanBeSplit() {
        editors.hear(
                "c",
                "1 killed in Umar on 2023-04-01. 2 wounded in Umar on 2023-04-01. 3 captured in Umar on 2023-04-01.");

        editors.decide(new Decision.Split(editors.incident("2 wounded").id(), List.of(editors.id("2 wounded"))));

        assertThat(editors.areOne("1 killed", "3 captured")).isTrue();
        assertThat(editors.areOne("1 killed", "2 wounded")).isFalse();
    }

    @Test
    void aMovedClaimBelongsToTheOtherIncident() {
        editors.hear("c", "6 wounded in Kalm on 2023-06-01, said Vess.");
        String tor = editors.incident("Tor").id();
        AsOf before = editors.now();

        editors.decide(new Decision.Move(editors.id("6 wounded"), tor));

        assertThat(editors.incident("6 wounded").id()).isEqualTo(tor);
        assertThat(editors.areOne("14 killed", "6 wounded")).isFalse();
        assertThat(editors.incidents(before))
                .filteredOn(i -> i.id().equals(tor))
                .singleElement()
                .satisfies(i -> assertThat(i.claims()).hasSize(1));
        editors.hear("d", "6 wounded in Kalm on 2023-06-01, said Vess and others. 14 killed in Kalm on 2023-06-01.");
        assertThat(editors.areOne("6 wounded in Kalm on 2023-06-01, said Vess.", "14 killed"))
                .isFalse();
    }

    @Test
    void whatIsNeverOneIsNotLinkedByWhateverArrives() {
        editors.hear("c", "3 killed in Umar on 2023-03-01, said Orlo.");
        editors.decide(new Decision.KeepApart(
                List.of(editors.incident("Umar").id(), editors.incident("Kalm").id())));
        Decision merge = new Decision.Merge(
                List.of(editors.incident("Umar").id(), editors.incident("Kalm").id()));

        assertThatThrownBy(() -> editors.decide(merge))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED))
                .hasMessageContaining("keeps them apart");
        editors.decide(new Decision.Correct(editors.id("Umar"), ClaimField.PLACE, "Kalm", Optional.empty()));
        editors.decide(new Decision.Correct(editors.id("Umar"), ClaimField.DAYS, "2023-06-01", Optional.empty()));
        assertThat(editors.areOne("Umar", "14 killed"))
                .as("place and day are the same now")
                .isFalse();
    }

    @Test
    void neverOneIsTakenBackByUndoingIt() {
        editors.hear("c", "6 killed in Kalm on 2023-06-01, said Vess.");
        DecisionReport split =
                editors.decide(new Decision.Split(editors.incident("6 killed").id(), List.of(editors.id("6 killed"))));
        DecisionReport apart = editors.decide(new Decision.KeepApart(
                List.of(split.subject(), editors.incident("14 killed").id())));

        editors.decide(new Decision.Undo(split.entry().orElseThrow()));
        assertThat(editors.areOne("6 killed", "14 killed")).isFalse();
        editors.decide(new Decision.Undo(apart.entry().orElseThrow()));
        assertThat(editors.areOne("6 killed", "14 killed")).isTrue();
    }

    @Test
    void theLaterDecisionCounts() {
        editors.decide(merge());
        editors.decide(new Decision.Split(editors.incident("Kalm").id(), List.of(editors.id("Tor"))));
        assertThat(editors.areOne("Kalm", "Tor")).isFalse();

        editors.decide(merge());
        assertThat(editors.areOne("Kalm", "Tor")).isTrue();
    }

    @Test
    void decisionsOutliveANewTextOfTheArticle() {
        editors.decide(merge());

        editors.hear("a", "15 killed in Kalm on 2023-06-01, said Orlo.");

        assertThat(editors.areOne("15 killed", "Tor")).isTrue();
    }

    @Test
    void linkedAnewWhatHadBeenDecidedByThenHolds() {
        AsOf before = editors.now();
        editors.decide(merge());

        assertThat(editors.incidents(new AsOf(Optional.empty(), before.recorded(), true)))
                .hasSize(2);
        assertThat(editors.incidents(new AsOf(Optional.empty(), editors.now().recorded(), true)))
                .hasSize(1);
    }

    @Test
    void whatCannotBeIsRefused() {
        String kalm = editors.incident("Kalm").id();
        refused(new Decision.Split(kalm, List.of(editors.id("Kalm"))), "not all");
        refused(new Decision.Split(kalm, List.of(editors.id("Tor"))), "is no claim of");
        refused(new Decision.KeepApart(List.of(kalm, kalm)), "one incident");
        refused(new Decision.Merge(List.of(kalm, "i-nothere")), "is no incident");
        refused(new Decision.Move(editors.id("Tor"), "i-nothere"), "is no incident");
        editors.decide(new Decision.Correct(editors.id("Tor"), ClaimField.TOTAL, "yes", Optional.empty()));
        refused(merge(), "running total");
    }

    private void refused(Decision decision, String words) {
        assertThatThrownBy(() -> editors.decide(decision))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words);
    }
}
