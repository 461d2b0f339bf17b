package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.onrecord.model.Incident;

/** With a document goes what was decided on it. */
@OnEachStore
class ErasingWhatWasDecidedTest {

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

    @Test
    void decisionsOnItsClaimsAreErasedWithIt() {
        editors.hear("a", "14 killed in Kalm on 2023-06-01, said Orlo.")
                .hear("b", "5 wounded in Tor on 2023-05-01, said Vess.");
        String claim = editors.id("Kalm");
        editors.decide(new Decision.Correct(claim, ClaimField.SOURCE, "Zebulon", Optional.empty()));
        editors.decide(new Decision.Move(claim, editors.incident("Tor").id()));
        String document = editors.claim("Kalm").article().id();

        List<Long> gone = editors.ledger.erase(document, "it endangers somebody");

        assertThat(gone).hasSize(4);
        assertThat(editors.history(document)).contains("erased since").anyMatch(l -> l.startsWith("erased: entries"));
        assertThat(editors.history(claim)).noneMatch(l -> l.contains("Zebulon")).contains("erased since");
        assertThat(editors.incidents(AsOf.NOW)).hasSize(1);
    }

    @Test
    void whatWasDecidedOnIncidentsStandsForTheOthers() {
        editors.hear("a", "14 killed in Kalm on 2023-06-01, said Orlo.")
                .hear("b", "5 wounded in Tor on 2023-05-01, said Vess.")
                .hear("c", "6 wounded in Umar on 2023-04-01, said Vess.");
        editors.decide(new Decision.Merge(
                editors.incidents(AsOf.NOW).stream().map(Incident::id).toList()));

        editors.ledger.erase(editors.claim("Kalm").article().id(), "it endangers somebody");

        assertThat(editors.areOne("Tor", "Umar")).isTrue();
    }
}
