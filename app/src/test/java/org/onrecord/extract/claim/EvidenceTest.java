package org.onrecord.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.Reading;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;

/** Nothing is read that does not point at its words and its rule. */
@DisplayName("Evidence")
class EvidenceTest {

    private static final String ARTICLE = "Two boats sank on Monday, the harbour master said.\n\n"
            + "At least 14 fishermen drowned and three were missing. \"We found five bodies,\" he said.\n\n"
            + "The ministry declined to comment on casualties.";

    @Test
    void the_evidence_is_the_sentence_around_the_figure() {
        Reading reading = Reading.of(ARTICLE);
        assertThat(reading.words(reading.claim(0).evidence()))
                .isEqualTo("At least 14 fishermen drowned and three were missing.");
    }

    @Test
    void figure_and_cue_lie_inside_the_evidence() {
        for (Claim claim : Reading.of(ARTICLE).all()) {
            claim.figure()
                    .map(Cited::span)
                    .ifPresent(s -> assertThat(claim.evidence().contains(s)).isTrue());
            assertThat(claim.evidence().contains(claim.subject().span())).isTrue();
            claim.victims()
                    .words()
                    .ifPresent(s -> assertThat(claim.evidence().contains(s)).isTrue());
        }
    }

    @Test
    void every_value_names_its_rule() {
        for (Claim claim : Reading.of(ARTICLE).all()) {
            claim.figure().ifPresent(f -> assertThat(f.rule()).contains("/"));
            assertThat(claim.subject().rule()).contains("/");
            assertThat(claim.stance().rule()).contains("/");
        }
    }

    @Test
    void ids_are_numbered_in_the_order_of_the_text() {
        assertThat(Reading.of(ARTICLE).all()).extracting(Claim::id).startsWith("t#c1", "t#c2", "t#c3");
        assertThat(Reading.of(ARTICLE).all())
                .extracting(c -> c.anchor().start())
                .isSorted();
    }

    @Test
    void astral_characters_move_no_span() {
        Reading reading = Reading.of("😀😀 [Five] miners were killed 😀.");
        reading.tells("killed 5");
    }
}
