package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.onrecord.model.Incident;

/** A claim is taken back: it was never said, or its source took it back on a day. */
@OnEachStore
class RetractingTest {

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
    void anErrorOfExtractionNeverCountsButStaysOnRecord() {
        editors.hear("a", KALM);
        AsOf before = editors.now();
        String id = editors.id("Kalm");

        editors.decide(retract(Decision.Retract.Reason.EXTRACTION_ERROR, Optional.empty()));

        assertThat(editors.claims(AsOf.NOW)).isEmpty();
        assertThat(editors.incidents(AsOf.NOW)).isEmpty();
        assertThat(editors.figures(before)).containsExactly("14");
        assertThat(editors.figures(AsOf.known(LocalDate.parse("2023-06-02")))).isEmpty();
        assertThat(editors.history(id)).contains("retracted: extraction-error");
    }

    @Test
    void whatItsSourceWithdrewCountsUntilThatDay() {
        editors.hear("a", KALM);
        String incident = editors.incident("Kalm").id();

        editors.decide(retract(Decision.Retract.Reason.WITHDRAWN, Optional.of(LocalDate.parse("2023-06-10"))));

        assertThat(editors.figures(AsOf.known(LocalDate.parse("2023-06-09")))).containsExactly("14");
        assertThat(editors.figures(AsOf.known(LocalDate.parse("2023-06-10")))).isEmpty();
        assertThat(editors.incidents(AsOf.known(LocalDate.parse("2023-06-09"))))
                .extracting(Incident::id)
                .containsExactly(incident);
    }

    @Test
    void twiceIsOnce() {
        editors.hear("a", KALM + " 3 wounded in Tor on 2023-06-01.");
        Decision retract = retract(Decision.Retract.Reason.EXTRACTION_ERROR, Optional.empty());
        editors.decide(retract);

        assertThat(editors.decide(retract).entry()).isEmpty();
    }

    @Test
    void whatIsRetractedCannotBeCorrectedBeforeThatIsUndone() {
        editors.hear("a", KALM);
        Decision correct = editors.figure("Kalm", "15");
        DecisionReport retracted = editors.decide(retract(Decision.Retract.Reason.EXTRACTION_ERROR, Optional.empty()));

        assertThatThrownBy(() -> editors.decide(correct))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED))
                .hasMessageContaining("onrecord undo");

        editors.decide(new Decision.Undo(retracted.entry().orElseThrow()));
        assertThat(editors.figures(AsOf.NOW)).containsExactly("14");
    }

    private Decision retract(Decision.Retract.Reason reason, Optional<LocalDate> day) {
        return new Decision.Retract(editors.id("Kalm"), reason, day);
    }
}
