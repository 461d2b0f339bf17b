package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Somebody stands up for an incident; in a team that is a second person. */
@OnEachStore
class PublishingTest {

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

    private String kalm = "";

    private void hear() {
        editors.hear("a", "14 killed in Kalm on 2023-06-01, said Orlo.");
        kalm = editors.incident("Kalm").id();
    }

    @Test
    void alonePeoplePublishTheirOwn() {
        assertThat(editors.ledger.mode(AsOf.NOW)).isEqualTo(Mode.SOLO);
        assertThat(editors.decide(new Decision.Publish(kalm)).entry()).isPresent();
        assertThat(editors.decide(new Decision.Publish(kalm)).entry())
                .as("nothing changed since")
                .isEmpty();
    }

    @Test
    void inATeamNobodyPublishesWhatHeChangedLast() {
        editors.decide(new Decision.Run(Mode.TEAM));

        assertThatThrownBy(() -> editors.decide(new Decision.Publish(kalm)))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED))
                .hasMessageContaining("second person's act");
        assertThat(editors.decideAs("ben", new Decision.Publish(kalm)).entry()).isPresent();
    }

    @Test
    void inATeamACorrectionNeedsASecondLook() {
        editors.decide(new Decision.Run(Mode.TEAM));
        editors.decideAs("ben", editors.figure("Kalm", "15"));

        assertThatThrownBy(() -> editors.decideAs("ben", new Decision.Publish(kalm)))
                .isInstanceOf(Refusal.class);
        assertThat(editors.decide(new Decision.Publish(kalm)).entry()).isPresent();
    }

    @Test
    void aTeamsLedgerStaysATeams() {
        DecisionReport team = editors.decide(new Decision.Run(Mode.TEAM));

        assertThatThrownBy(() -> editors.decide(new Decision.Run(Mode.SOLO))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> editors.decide(new Decision.Undo(team.entry().orElseThrow())))
                .isInstanceOf(Refusal.class);
        assertThat(editors.ledger.mode(AsOf.NOW)).isEqualTo(Mode.TEAM);
    }
}
