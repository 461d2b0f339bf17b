package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Figure;
import org.onrecord.model.Outcome;
import org.onrecord.model.Point;
import org.onrecord.model.Source;
import org.onrecord.model.SourceType;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Status;

/** A person puts another value in the place of one that was read; the old one stays on record. */
@OnEachStore
class CorrectingTest {

    @Parameter
    Store store;

    @TempDir
    Path directory;

    private Editors editors;

    @BeforeEach
    void open() {
        editors = new Editors(store, directory);
    }

    @AfterEach
    void close() {
        editors.close();
    }

    private static final String KALM = "14 killed in Kalm on 2023-06-01, said Orlo.";

    @Test
    void theNewValueStandsNowAndTheOldOneBefore() {
        editors.hear("a", KALM);
        AsOf before = editors.now();

        editors.decide(editors.figure("Kalm", "15+"));

        assertThat(editors.claim("Kalm").claim().figure().orElseThrow().value()).isEqualTo(new Figure.AtLeast(15));
        assertThat(editors.figures(before)).containsExactly("14");
        assertThat(editors.history(editors.id("Kalm"))).contains("corrected: figure 14 → 15+");
    }

    @Test
    void whatFollowsFromItFollowsAtOnceAndNotBefore() {
        editors.hear("a", KALM);
        AsOf before = editors.now();

        editors.decide(editors.figure("Kalm", "20"));

        assertThat(high(AsOf.NOW)).isEqualTo(20);
        assertThat(high(before)).isEqualTo(14);
    }

    @Test
    void bothAxesTogether() {
        editors.hear("a", KALM);
        AsOf before = editors.now();
        editors.decide(editors.figure("Kalm", "20"));

        assertThat(editors.figures(new AsOf(Optional.of(LocalDate.parse("2023-06-02")), before.recorded())))
                .containsExactly("14");
        assertThat(editors.figures(AsOf.known(LocalDate.parse("2023-06-02")))).containsExactly("20");
        assertThat(editors.figures(AsOf.known(LocalDate.parse("2023-06-01")))).isEmpty();
    }

    @Test
    void everyFieldCanBeCorrected() {
        editors.hear("a", KALM + " 3 killed in Kalm on 2023-06-01, said Orlo.");
        String id = editors.id("14 killed");
        Map<ClaimField, String> values = new EnumMap<>(ClaimField.class);
        values.put(ClaimField.FIGURE, "10..12");
        values.put(ClaimField.OUTCOME, "wounded");
        values.put(ClaimField.STANCE, "denied");
        values.put(ClaimField.SOURCE, "Ada Brill");
        values.put(ClaimField.SOURCE_TYPE, "local-authority");
        values.put(ClaimField.SOURCE_SIDE, "Norland");
        values.put(ClaimField.VIA, "a channel");
        values.put(ClaimField.ANONYMOUS, "yes");
        values.put(ClaimField.STATED, "2023-06-02");
        values.put(ClaimField.DAYS, "2023-06-01..2023-06-02");
        values.put(ClaimField.PLACE, "Tarn, NO, 58.1, 7.9");
        values.put(ClaimField.VICTIMS, "killed in Kalm");
        values.put(ClaimField.STATUS, "civilian");
        values.put(ClaimField.SIDE, "Sudland");
        values.put(ClaimField.SEX, "female");
        values.put(ClaimField.AGE, "child");
        values.put(ClaimField.PART_OF, editors.id("3 killed"));
        values.put(ClaimField.TOTAL, "yes");
        assertThat(values.keySet()).containsExactly(ClaimField.values());

        values.forEach((field, value) -> editors.decide(new Decision.Correct(id, field, value, Optional.empty())));

        Claim claim = editors.claim("14 killed").claim();
        assertThat(claim.figure().orElseThrow().value()).isEqualTo(new Figure.Between(10, 12));
        assertThat(claim.outcome()).contains(Outcome.WOUNDED);
        assertThat(claim.stance().value()).isEqualTo(Stance.DENIED);
        assertThat(claim.source().orElseThrow().value())
                .isEqualTo(new Source(
                        "Ada Brill",
                        SourceType.LOCAL_AUTHORITY,
                        Optional.of("Norland"),
                        Optional.of("a channel"),
                        true));
        assertThat(claim.stated().orElseThrow().value()).isEqualTo("2023-06-02");
        assertThat(claim.when().orElseThrow().value()).hasToString("2023-06-01..2023-06-02");
        assertThat(claim.place().orElseThrow().value().point()).contains(new Point(58.1, 7.9));
        assertThat(claim.victims().status()).isEqualTo(Status.CIVILIAN);
        assertThat(claim.victims().side()).contains("Sudland");
        assertThat(editors.claim("14 killed").words(claim.victims().words().orElseThrow()))
                .contains("killed in Kalm");
        assertThat(claim.partOf()).contains(editors.id("3 killed"));
        assertThat(claim.total()).isTrue();
    }

    @Test
    void aValueCanBeTakenAway() {
        editors.hear("a", KALM);

        editors.decide(new Decision.Correct(editors.id("Kalm"), ClaimField.SOURCE, "none", Optional.empty()));

        assertThat(editors.claim("Kalm").claim().source()).isEmpty();
    }

    @Test
    void theValueRestsOnTheWordsGivenWhichMustStandInTheDocument() {
        editors.hear("a", "Vess was asked. " + KALM);
        String id = editors.id("Kalm");

        editors.decide(new Decision.Correct(id, ClaimField.SOURCE, "Vess", Optional.of("Vess was  asked")));

        Cited<Source> source = editors.claim("Kalm").claim().source().orElseThrow();
        assertThat(source.span()).isEqualTo(new Span(0, 14));
        assertThat(source.rule()).isEqualTo("person");
        assertThatThrownBy(() -> editors.decide(
                        new Decision.Correct(id, ClaimField.SOURCE, "Nobody", Optional.of("Nobody spoke"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("do not stand in the document: `Nobody spoke`");
    }

    @Test
    void theSameCorrectionTwiceChangesNothing() {
        editors.hear("a", KALM);
        editors.decide(editors.figure("Kalm", "15"));
        String head = editors.ledger.verify(false).head();

        DecisionReport again = editors.decide(editors.figure("Kalm", "15"));

        assertThat(again.entry()).isEmpty();
        assertThat(again.what()).contains("already");
        assertThat(editors.ledger.verify(false).head()).isEqualTo(head);
    }

    @Test
    void whatIsNoValueIsRefusedWithTheWayToWriteIt() {
        editors.hear("a", KALM);
        String id = editors.id("Kalm");

        refused(new Decision.Correct(id, ClaimField.FIGURE, "14-15", Optional.empty()), "14+ (or more)");
        refused(new Decision.Correct(id, ClaimField.FIGURE, "20..10", Optional.empty()), "runs upward");
        refused(new Decision.Correct(id, ClaimField.OUTCOME, "dead", Optional.empty()), "killed, wounded");
        refused(new Decision.Correct(id, ClaimField.STATED, "yesterday", Optional.empty()), "2023-06-28");
        refused(new Decision.Correct(id, ClaimField.DAYS, "2023-06-03..2023-06-01", Optional.empty()), "run forward");
        refused(new Decision.Correct(id, ClaimField.PART_OF, id, Optional.empty()), "no other claim");
        assertThat(editors.figures(AsOf.NOW)).containsExactly("14");
    }

    @Test
    void responsibilityHasNoFigure() {
        editors.hear("a", KALM);
        editors.decide(new Decision.Correct(editors.id("Kalm"), ClaimField.FIGURE, "none", Optional.empty()));
        editors.decide(
                new Decision.Correct(editors.id("Kalm"), ClaimField.OUTCOME, "responsibility", Optional.empty()));

        refused(editors.figure("Kalm", "14"), "counts nobody");
    }

    @Test
    void whatIsNotThereCannotBeCorrected() {
        editors.hear("a", KALM);

        assertThatThrownBy(() ->
                        editors.decide(new Decision.Correct("c-nothere", ClaimField.FIGURE, "1", Optional.empty())))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.UNKNOWN));
    }

    @Test
    void withoutAReasonNothingIsCorrected() {
        editors.hear("a", KALM);

        assertThatThrownBy(() -> editors.ledger.decide(editors.figure("Kalm", "15"), " "))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.VALUE))
                .hasMessageContaining("--why");
        assertThat(editors.figures(AsOf.NOW)).containsExactly("14");
    }

    private void refused(Decision decision, String words) {
        assertThatThrownBy(() -> editors.decide(decision))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words);
    }

    private long high(AsOf at) {
        return editors.ledger
                .incidents(IncidentFilter.ALL, at)
                .get(0)
                .estimates()
                .get(0)
                .high()
                .orElseThrow();
    }
}
