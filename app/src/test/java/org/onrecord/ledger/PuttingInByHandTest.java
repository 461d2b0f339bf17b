package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.onrecord.model.KnownClaim;

/** A person puts in a claim that no engine found. */
@OnEachStore
class PuttingInByHandTest {

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

    private static final String TEXT = "14 killed in Kalm on 2023-06-01, said Orlo. Seven more were\nhurt, said Vess.";

    private void hear() {
        editors.hear("a", TEXT);
    }

    @Test
    void itStandsOnItsWordsAndBelongsToWhatTheSentencesAroundTellOf() {
        AsOf before = editors.now();

        DecisionReport report = editors.decide(new Decision.Assert(
                "a",
                "Seven more were hurt, said Vess.",
                Map.of(ClaimField.OUTCOME, "wounded", ClaimField.FIGURE, "7", ClaimField.SOURCE, "Vess"),
                Map.of(ClaimField.FIGURE, "Seven"),
                Optional.empty()));

        KnownClaim claim = editors.claim("Seven");
        assertThat(claim.id()).isEqualTo(report.subject());
        assertThat(claim.evidence()).isEqualTo("Seven more were\nhurt, said Vess.");
        assertThat(claim.words(claim.claim().figure().orElseThrow().span())).contains("Seven");
        assertThat(claim.words(claim.claim().source().orElseThrow().span())).contains("Vess");
        assertThat(editors.areOne("Seven", "Kalm")).isTrue();
        assertThat(editors.ledger.marks(AsOf.NOW).get(claim.id()).byPerson()).isTrue();
        assertThat(editors.figures(before)).containsExactly("14");
    }

    @Test
    void theSameTwiceIsOnce() {
        editors.decide(editors.putIn("a", "Seven more were hurt", "wounded", "7"));

        assertThat(editors.decide(editors.putIn("a", "Seven more were hurt", "wounded", "7"))
                        .entry())
                .isEmpty();
        assertThat(editors.claims(AsOf.NOW)).hasSize(2);
    }

    @Test
    void wordsThatDoNotStandInTheDocumentAreRefused() {
        assertThatThrownBy(() -> editors.decide(editors.putIn("a", "Eight more were hurt", "wounded", "8")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not stand in the document");
        assertThatThrownBy(() -> editors.decide(editors.putIn("a", "said", "wounded", "8")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("more than once");
        assertThat(editors.claims(AsOf.NOW)).hasSize(1);
    }

    @Test
    void itCanBePutIntoAnIncidentOfOtherArticles() {
        editors.hear("b", "3 wounded in Tor on 2023-05-01, said Vess.");
        String tor = editors.incident("Tor").id();

        editors.decide(new Decision.Assert(
                "a", "Seven more were hurt", Map.of(ClaimField.OUTCOME, "wounded"), Map.of(), Optional.of(tor)));

        assertThat(editors.incident("Seven").id()).isEqualTo(tor);
        assertThat(editors.areOne("Seven", "Kalm")).isFalse();
    }

    @Test
    void anEngineThatReadsTheArticleAgainLeavesItAlone() {
        editors.decide(editors.putIn("a", "Seven more were hurt", "wounded", "7"));

        editors.hearAgain("a", TEXT);

        assertThat(editors.figures(AsOf.NOW)).containsExactly("14", "7");
        assertThat(editors.ledger.pending(AsOf.NOW)).isEmpty();
    }
}
