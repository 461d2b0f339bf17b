package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.onrecord.model.Claim;
import org.onrecord.model.Engine;
import org.onrecord.model.Extraction;
import org.onrecord.model.Figure;
import org.onrecord.model.Outcome;

/** A newer engine takes the place of an older one, and never touches what a person decided. */
@OnEachStore
class ReadAgainTest {

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

    private static final String TEXT =
            "14 killed in Kalm on 2023-06-01, said Orlo. 3 wounded in Kalm on 2023-06-01. 2 captured in Kalm on 2023-06-01.";

    private String killed = "";

    private void hear() {
        editors.hear("a", TEXT);
        killed = editors.id("killed");
    }

    /** What {@link Dispatches#SECOND} reads: all but what {@code words} names. */
    private void readAgainWithout(String words) {
        Extraction all = Dispatches.read("a", "2023-06-02", TEXT, Dispatches.SECOND);
        List<Claim> claims = all.claims().stream()
                .filter(c -> !all.document().words(c.evidence()).contains(words))
                .toList();
        editors.ledger.add(new Extraction(all.document(), claims, all.mentions(), all.engine()));
    }

    private void readAgainWithFigure(long figure) {
        Extraction all = Dispatches.read("a", "2023-06-02", TEXT, Dispatches.SECOND);
        List<Claim> claims = all.claims().stream()
                .map(c -> c.outcome().equals(Optional.of(Outcome.KILLED)) ? counting(c, figure) : c)
                .toList();
        editors.ledger.add(new Extraction(all.document(), claims, all.mentions(), all.engine()));
    }

    private static Claim counting(Claim c, long figure) {
        return new Claim(
                c.id(),
                c.evidence(),
                c.figure().map(f -> f.map(x -> new Figure.Exactly(figure))),
                c.subject(),
                c.outcome(),
                c.stance(),
                c.victims(),
                c.source(),
                c.stated(),
                c.when(),
                c.place(),
                c.partOf(),
                c.sameAs(),
                c.incident(),
                c.total());
    }

    @Test
    void aCorrectedClaimStaysAsThePersonLeftIt() {
        editors.decide(editors.figure("killed", "15"));

        editors.hearAgain("a", TEXT);

        assertThat(editors.figures(AsOf.NOW)).containsExactly("15", "3", "2");
        assertThat(editors.id("killed")).isEqualTo(killed);
        assertThat(editors.ledger.pending(AsOf.NOW))
                .as("it reads what the first one read")
                .isEmpty();
    }

    @Test
    void whereItReadsACorrectedClaimOtherwiseThatWaitsForAPerson() {
        editors.decide(editors.figure("killed", "15"));
        AsOf before = editors.now();

        readAgainWithFigure(40);

        assertThat(editors.figures(AsOf.NOW)).containsExactly("15", "3", "2");
        assertThat(editors.ledger.pending(AsOf.NOW)).singleElement().satisfies(p -> {
            assertThat(p.claim().id()).isEqualTo(killed);
            assertThat(p.why()).isEqualTo(Pending.READ_OTHERWISE);
            assertThat(p.reading()).startsWith("killed 40");
        });
        assertThat(editors.ledger.pending(before)).isEmpty();
    }

    @Test
    void whatNobodyDecidedOnIsReadAnew() {
        readAgainWithFigure(40);

        assertThat(editors.figures(AsOf.NOW)).containsExactly("40", "3", "2");
    }

    @Test
    void aDecidedClaimThatItNoLongerFindsIsNeverLost() {
        editors.decide(editors.figure("killed", "15"));

        readAgainWithout("killed");

        assertThat(editors.figures(AsOf.NOW)).containsExactly("15", "3", "2");
        assertThat(editors.ledger.pending(AsOf.NOW))
                .extracting(p -> p.claim().id(), PendingClaim::why)
                .containsExactly(tuple(killed, Pending.NOT_FOUND));
        assertThat(editors.history(killed)).anyMatch(l -> l.startsWith("no longer found by toy 2; it stays"));
    }

    @Test
    void whatNobodyDecidedOnGoesWhenItIsNoLongerFound() {
        readAgainWithout("killed");

        assertThat(editors.figures(AsOf.NOW)).containsExactly("3", "2");
    }

    @Test
    void whatWaitsIsAnsweredByAReview() {
        editors.decide(editors.figure("killed", "15"));
        readAgainWithout("killed");

        editors.decide(new Decision.Review(killed, Verdict.ACCEPTED));

        assertThat(editors.ledger.pending(AsOf.NOW)).isEmpty();
        assertThat(editors.figures(AsOf.NOW)).containsExactly("15", "3", "2");
    }

    @Test
    void whatIsFoundAgainWaitsNoLonger() {
        editors.decide(editors.figure("killed", "15"));
        readAgainWithout("killed");

        editors.ledger.add(Dispatches.read("a", "2023-06-02", TEXT, new Engine("toy", "3", "c")));

        assertThat(editors.ledger.pending(AsOf.NOW)).isEmpty();
        assertThat(editors.figures(AsOf.NOW)).containsExactly("15", "3", "2");
    }

    @Test
    void aCorrectedOutcomeDoesNotCallBackTheWrongOne() {
        editors.decide(new Decision.Correct(killed, ClaimField.OUTCOME, "missing", Optional.empty()));

        editors.hearAgain("a", TEXT);

        assertThat(editors.claims(AsOf.NOW)).hasSize(3);
        assertThat(editors.claim("killed").claim().outcome()).contains(Outcome.MISSING);
    }

    @Test
    void whatWasRejectedOrRetractedStaysSo() {
        editors.decide(new Decision.Review(killed, Verdict.REJECTED));
        editors.decide(new Decision.Retract(
                editors.id("wounded"), Decision.Retract.Reason.EXTRACTION_ERROR, Optional.empty()));

        editors.hearAgain("a", TEXT);

        assertThat(editors.figures(AsOf.NOW)).containsExactly("2");
    }

    @Test
    void aMovedClaimIsReadAnewAndStaysWhereItWasPut() {
        editors.hear("b", "5 killed in Tor on 2023-05-01, said Vess.");
        editors.decide(new Decision.Move(killed, editors.incident("Tor").id()));

        readAgainWithFigure(40);

        assertThat(editors.figures(AsOf.NOW)).containsExactly("40", "3", "2", "5");
        assertThat(editors.areOne("14 killed", "Tor")).isTrue();
        readWithThirdEngineWithoutTheMovedOne();
        assertThat(editors.ledger.pending(AsOf.NOW))
                .extracting(PendingClaim::why)
                .containsExactly(Pending.NOT_FOUND);
        assertThat(editors.areOne("14 killed", "Tor")).isTrue();
    }

    private void readWithThirdEngineWithoutTheMovedOne() {
        Extraction all = Dispatches.read("a", "2023-06-02", TEXT, new Engine("toy", "3", "c"));
        editors.ledger.add(new Extraction(all.document(), all.claims().subList(1, 3), all.mentions(), all.engine()));
    }

    @Test
    void aNewerTextOfTheArticleCallsForANewLookAtWhatWasDecidedOnTheOld() {
        editors.decide(editors.figure("killed", "15"));

        editors.hear("a", "16 killed in Kalm on 2023-06-01, said Orlo.");

        assertThat(editors.figures(AsOf.NOW)).containsExactly("16");
        assertThat(editors.ledger.pending(AsOf.NOW))
                .extracting(p -> p.claim().id(), PendingClaim::why)
                .containsExactly(tuple(killed, Pending.NEW_VERSION));
    }
}
