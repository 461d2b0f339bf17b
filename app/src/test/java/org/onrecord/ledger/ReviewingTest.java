package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A person says what to think of a claim. */
@OnEachStore
class ReviewingTest {

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

    private Decision review(Verdict verdict) {
        return new Decision.Review(id, verdict);
    }

    private String id = "";

    private void hear() {
        editors.hear("a", KALM);
        id = editors.id("Kalm");
    }

    @Test
    void whatIsRejectedCountsNoLongerAndDidBefore() {
        AsOf before = editors.now();

        editors.decide(review(Verdict.REJECTED));

        assertThat(editors.claims(AsOf.NOW)).isEmpty();
        assertThat(editors.claims(before)).hasSize(1);
        assertThat(editors.ledger.marks(AsOf.NOW).get(id).review()).contains(Verdict.REJECTED);
    }

    @Test
    void whatIsDisputedCountsAndIsMarked() {
        AsOf before = editors.now();

        editors.decide(review(Verdict.DISPUTED));

        assertThat(editors.claims(AsOf.NOW)).hasSize(1);
        assertThat(editors.ledger.marks(AsOf.NOW).get(id).review()).contains(Verdict.DISPUTED);
        assertThat(editors.ledger.marks(before)).doesNotContainKey(id);
    }

    @Test
    void theLastReviewCounts() {
        editors.decide(review(Verdict.REJECTED));
        editors.decide(review(Verdict.ACCEPTED));

        assertThat(editors.claims(AsOf.NOW)).hasSize(1);
        assertThat(editors.decide(review(Verdict.ACCEPTED)).entry()).isEmpty();
    }

    @Test
    void toAcceptNeedsNoReasonToRejectDoes() {
        assertThat(editors.ledger.decide(review(Verdict.ACCEPTED), "").entry()).isPresent();
        assertThatThrownBy(() -> editors.ledger.decide(review(Verdict.REJECTED), ""))
                .isInstanceOf(Refusal.class);
    }
}
