package org.onrecord.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.model.SourceType.ARMED_GROUP;
import static org.onrecord.model.SourceType.MILITARY;
import static org.onrecord.model.SourceType.NGO;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Claims;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.SourceType;
import org.onrecord.model.Status;

/** Rules that choose one of the figures in hand, and how a rule is found. */
class ChoiceTest {

    private final KnownClaim army3 = says("Army", MILITARY, "Ruritania", "2022-03-01", 3);
    private final KnownClaim army8 = says("Army", MILITARY, "Ruritania", "2022-03-05", 8);
    private final KnownClaim front60 = says("Front", ARMED_GROUP, "Front", "2022-03-02", 60);
    private final KnownClaim monitor = says("Monitor", NGO, "", "2022-03-09", 60);

    @Test
    void conservative_takes_the_lowest_of_the_latest_figures() {
        assertThat(best("conservative", army3, army8, front60)).isEqualTo(8);
    }

    @Test
    void majority_takes_the_number_most_voices_give() {
        assertThat(best("majority", army8, front60, monitor)).isEqualTo(60);
    }

    @Test
    void latest_official_takes_the_own_side_s_last_word_and_never_the_enemy_s() {
        assertThat(best("latest-official", army3, army8, front60, monitor)).isEqualTo(8);
        assertThat(Rules.get("latest-official")
                        .estimate(Incidents.all(front60), List.of(front60))
                        .get(0)
                        .best())
                .isEmpty();
    }

    @Test
    void a_rule_is_found_by_its_name_and_the_default_comes_first() {
        assertThat(Rules.names()).startsWith("range", "stated").contains("conservative", "majority", "latest-official");
        assertThat(Rules.names()).allSatisfy(n -> {
            assertThat(Rules.get(n).id()).isEqualTo(n + "/" + Rules.get(n).version());
            assertThat(Rules.get(n).summary()).isNotBlank();
        });
        assertThatThrownBy(() -> Rules.get("guess"))
                .hasMessageContaining("no rule is named guess")
                .hasMessageContaining("range");
    }

    private static KnownClaim says(String name, SourceType type, String side, String day, long n) {
        return Claims.in(name + " " + day, day)
                .says(name, type, side)
                .of("Ruritania", Status.COMBATANT)
                .killed(n)
                .make();
    }

    private static long best(String rule, KnownClaim... claims) {
        return Rules.get(rule)
                .estimate(Incidents.all(claims), List.of(claims))
                .get(0)
                .best()
                .orElseThrow();
    }
}
