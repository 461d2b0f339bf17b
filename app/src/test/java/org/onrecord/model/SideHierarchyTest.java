package org.onrecord.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which sides are part of which. */
class SideHierarchyTest {

    @Test
    void a_side_contains_itself_whatever_its_spelling() {
        assertThat(SideHierarchy.of(List.of()).contains("Al-Shabaab", "al Shabaab"))
                .isTrue();
    }

    @Test
    void a_whole_contains_its_parts_and_not_the_other_way() {
        SideHierarchy sides = SideHierarchy.of(List.of("# a comment: with a colon", "", "Ruritania: Home Guard, Navy"));

        assertThat(sides.contains("Ruritania", "Navy")).isTrue();
        assertThat(sides.contains("Navy", "Ruritania")).isFalse();
        assertThat(sides.contains("# a comment", "with a colon")).isFalse();
    }

    @Test
    void the_registry_knows_a_group_within_a_state_and_none_that_fights_it() {
        assertThat(SideHierarchy.builtIn().contains("Lebanon", "Hezbollah")).isTrue();
        assertThat(SideHierarchy.builtIn().contains("Sri Lanka", "LTTE")).isFalse();
    }
}
