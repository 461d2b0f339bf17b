package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** How far a source is to be believed, and how far a thing may be shown. */
@OnEachStore
class GradingAndRestrictingTest {

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

    private String id = "";

    private void hear() {
        editors.hear("a", "14 killed in Kalm on 2023-06-01, said Orlo.");
        id = editors.id("Kalm");
    }

    private ClaimMarks marks(AsOf at) {
        return editors.ledger.marks(at).getOrDefault(id, ClaimMarks.NONE);
    }

    @Test
    void aGradeOfTheDocumentHoldsForItsClaimsUnlessTheyHaveTheirOwn() {
        AsOf before = editors.now();
        editors.decide(new Decision.Grade("a", "B3"));
        AsOf between = editors.now();
        editors.decide(new Decision.Grade(id, "A1"));

        assertThat(marks(before).grade()).isEmpty();
        assertThat(marks(between).grade()).contains("B3");
        assertThat(marks(AsOf.NOW).grade()).contains("A1");
        assertThat(editors.decide(new Decision.Grade(id, "A1")).entry()).isEmpty();
    }

    @Test
    void aGradeIsALetterAndADigitOfTheAdmiraltyCode() {
        assertThatThrownBy(() -> editors.decide(new Decision.Grade(id, "G1")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("A to F");
    }

    @Test
    void aFieldIsRestrictedByItself() {
        AsOf before = editors.now();
        editors.decide(new Decision.Restrict(id, Optional.of(ClaimField.SOURCE), Level.NEVER_EXPORTED));

        assertThat(marks(AsOf.NOW).isNeverExported(ClaimField.SOURCE)).isTrue();
        assertThat(marks(AsOf.NOW).isNeverExported(ClaimField.FIGURE)).isFalse();
        assertThat(marks(before).isNeverExported(ClaimField.SOURCE)).isFalse();
    }

    @Test
    void aRestrictedDocumentRestrictsItsClaims() {
        editors.decide(new Decision.Restrict("a", Optional.empty(), Level.NEVER_EXPORTED));

        assertThat(marks(AsOf.NOW).isNeverExported(ClaimField.FIGURE)).isTrue();
    }
}
