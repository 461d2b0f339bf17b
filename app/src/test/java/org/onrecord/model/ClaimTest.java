package org.onrecord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static final Span SENTENCE = new Span(0, 40);
    private static final Span CUE = new Span(20, 26);
    private static final Span NUMBER = new Span(3, 5);

    @Test
    void casualties_have_an_outcome_and_responsibility_has_none() {
        assertThat(claim(Subject.RESPONSIBILITY, Optional.empty(), "i1").outcome())
                .isEmpty();
        assertThatThrownBy(() -> claim(Subject.CASUALTIES, Optional.empty(), "i1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("d#c1");
        assertThatThrownBy(() -> claim(Subject.RESPONSIBILITY, Optional.of(Outcome.KILLED), "i1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_claim_belongs_to_a_happening() {
        assertThatThrownBy(() -> claim(Subject.CASUALTIES, Optional.of(Outcome.KILLED), " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_is_anchored_at_its_number_else_at_its_cue() {
        Claim silent = claim(Subject.CASUALTIES, Optional.of(Outcome.KILLED), "i1");
        assertThat(silent.anchor()).isEqualTo(CUE);
        Claim counted = new Claim(
                "d#c1",
                SENTENCE,
                Optional.of(new Cited<>(new Figure.Exactly(14), NUMBER, "counts/plain")),
                silent.subject(),
                silent.outcome(),
                silent.stance(),
                Victims.UNTOLD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "i1",
                false);
        assertThat(counted.anchor()).isEqualTo(NUMBER);
    }

    @Test
    void new_ids_change_nothing_else() {
        Claim claim = claim(Subject.CASUALTIES, Optional.of(Outcome.KILLED), "i1");
        Claim other = claim.withIds("x", Optional.of("y"), Optional.of("z"), "i2");
        assertThat(other.id()).isEqualTo("x");
        assertThat(other.partOf()).contains("y");
        assertThat(other.sameAs()).contains("z");
        assertThat(other.incident()).isEqualTo("i2");
        assertThat(other.withIds("d#c1", Optional.empty(), Optional.empty(), "i1"))
                .isEqualTo(claim);
    }

    private static Claim claim(Subject subject, Optional<Outcome> outcome, String incident) {
        return new Claim(
                "d#c1",
                SENTENCE,
                Optional.empty(),
                new Cited<>(subject, CUE, "test/cue"),
                outcome,
                new Cited<>(Stance.WITHHELD, SENTENCE, "test/stance"),
                Victims.UNTOLD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                incident,
                false);
    }
}
