package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Claims;
import org.onrecord.model.Family;
import org.onrecord.model.GoldClaims;
import org.onrecord.model.KnownClaim;

/** One wire story is one family, however often it is printed. */
class ReprintsTest {

    private static final String WIRE =
            "The ferry turned over in a squall off Port Almas on Friday evening. Nineteen people drowned, the "
                    + "harbour master said on Saturday, and divers were still searching the hull for a crew of four. The boat was built for sixty "
                    + "and carried twice as many, said a clerk who had sold the tickets. A court will hear the owner next week.";

    @Test
    void a_text_printed_again_with_another_head_is_one_family() {
        String reprint = "Squall off Port Almas takes nineteen lives. "
                + WIRE.replace("A court will hear the owner next week.", "");

        assertThat(families(article("a1", WIRE), article("a2", reprint)))
                .containsExactly(new Family("a1", List.of("a1", "a2")));
    }

    @Test
    void three_printings_are_one_family_named_by_the_smallest_id() {
        assertThat(families(article("c", WIRE), article("b", WIRE + " Rain fell."), article("a", "Update: " + WIRE)))
                .containsExactly(new Family("a", List.of("a", "b", "c")));
    }

    @Test
    void two_reports_of_one_event_in_other_words_are_two_voices() {
        String own =
                "Families waited on the quay at Port Almas all night. A boat with more than a hundred aboard had gone down in the "
                        + "storm, fishermen told us, and by noon nineteen bodies lay under sheets in the fish market.";

        assertThat(families(article("a1", WIRE), article("a2", own))).isEmpty();
    }

    @Test
    void a_text_too_short_for_a_sketch_has_no_family() {
        assertThat(families(article("a1", "Two dead."), article("a2", "Two dead.")))
                .isEmpty();
    }

    private static KnownClaim article(String id, String text) {
        return Claims.in(id, "2023-06-01")
                .sketch(GoldClaims.sketch(text))
                .killed(19)
                .words(text.substring(0, 9))
                .make();
    }

    private static List<Family> families(KnownClaim... claims) {
        return Families.of(List.of(claims));
    }
}
