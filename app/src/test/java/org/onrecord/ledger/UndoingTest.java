package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A decision is taken back: it counts no longer, and stays on record. */
@OnEachStore
class UndoingTest {

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

    private void hear() {
        editors.hear("a", "14 killed in Kalm on 2023-06-01, said Orlo.");
    }

    @Test
    void theValueIsAgainWhatItWas() {
        long first = editors.decide(editors.figure("Kalm", "15")).entry().orElseThrow();
        long second = editors.decide(editors.figure("Kalm", "16")).entry().orElseThrow();
        AsOf before = editors.now();

        editors.decide(new Decision.Undo(second));
        assertThat(editors.figures(AsOf.NOW)).containsExactly("15");
        editors.decide(new Decision.Undo(first));
        assertThat(editors.figures(AsOf.NOW)).containsExactly("14");

        assertThat(editors.figures(before)).containsExactly("16");
        assertThat(editors.history(editors.id("Kalm"))).contains("takes back entry " + first);
    }

    @Test
    void twiceIsOnce() {
        long entry = editors.decide(editors.figure("Kalm", "15")).entry().orElseThrow();
        editors.decide(new Decision.Undo(entry));

        assertThat(editors.decide(new Decision.Undo(entry)).entry()).isEmpty();
    }

    @Test
    void onlyDecisionsCanBeTakenBack() {
        assertThatThrownBy(() -> editors.decide(new Decision.Undo(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no decision");
        assertThatThrownBy(() -> editors.decide(new Decision.Undo(99)))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.UNKNOWN));
    }
}
