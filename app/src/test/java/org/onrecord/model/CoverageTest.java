package org.onrecord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.model.Coverage.Partial.ADDITIONAL;
import static org.onrecord.model.Coverage.Partial.OWN_PEOPLE;
import static org.onrecord.model.Coverage.Partial.PART_OF;
import static org.onrecord.model.Coverage.Partial.STATUS_GROUP;
import static org.onrecord.model.Coverage.Partial.VANTAGE;
import static org.onrecord.model.SourceType.GOVERNMENT;
import static org.onrecord.model.SourceType.LOCAL_AUTHORITY;
import static org.onrecord.model.SourceType.MEDICAL;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a figure counts all the people, or only some. */
class CoverageTest {

    private final Coverage coverage = Coverage.builtIn();

    @Test
    void a_plain_figure_of_a_ministry_counts_all() {
        assertThat(partial(soldiers(GOVERNMENT, "14", "soldiers"))).isEmpty();
    }

    @Test
    void a_governor_counts_his_own_region_s_soldiers() {
        assertThat(partial(soldiers(LOCAL_AUTHORITY, "14", "local soldiers"))).hasValue(OWN_PEOPLE);
        assertThat(partial(soldiers(LOCAL_AUTHORITY, "14", "soldiers"))).isEmpty();
        assertThat(partial(soldiers(GOVERNMENT, "14", "local soldiers"))).isEmpty();
    }

    @Test
    void what_a_source_says_of_its_people_once_holds_for_its_other_figures() {
        KnownClaim first = soldiers(LOCAL_AUTHORITY, "14", "local soldiers").make();
        KnownClaim again = soldiers(LOCAL_AUTHORITY, "14", "soldiers").nth(1).make();

        assertThat(coverage.partial(again, List.of(first, again))).hasValue(OWN_PEOPLE);
    }

    @Test
    void three_more_comes_on_top() {
        assertThat(partial(soldiers(GOVERNMENT, "three more", "soldiers"))).hasValue(ADDITIONAL);
    }

    @Test
    void a_hospital_tells_what_it_saw() {
        assertThat(partial(soldiers(MEDICAL, "14", "soldiers"))).hasValue(VANTAGE);
    }

    @Test
    void a_part_is_partial_within_one_fate_and_side() {
        KnownClaim whole = soldiers(GOVERNMENT, "14", "soldiers").make();

        assertThat(part(whole, soldiers(GOVERNMENT, "3", "soldiers").nth(1))).hasValue(PART_OF);
        assertThat(part(whole, soldiers(GOVERNMENT, "3", "civilians").nth(1).of("Ruritania", Status.CIVILIAN)))
                .hasValue(STATUS_GROUP);
        assertThat(part(whole, soldiers(GOVERNMENT, "3", "allies").nth(1).of("Elbonia", Status.COMBATANT)))
                .isEmpty();
    }

    @Test
    void those_released_of_the_captured_are_all_released_and_those_who_died_of_wounds_come_on_top() {
        KnownClaim captured = soldiers(GOVERNMENT, "10", "soldiers")
                .counts(Outcome.CAPTURED, new Figure.Exactly(10))
                .make();
        KnownClaim wounded = soldiers(GOVERNMENT, "10", "soldiers")
                .counts(Outcome.WOUNDED, new Figure.Exactly(10))
                .make();

        assertThat(part(
                        captured,
                        soldiers(GOVERNMENT, "3", "soldiers").nth(1).counts(Outcome.RELEASED, new Figure.Exactly(3))))
                .isEmpty();
        assertThat(part(wounded, soldiers(GOVERNMENT, "3", "soldiers").nth(1))).hasValue(ADDITIONAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uk"})
    void every_vocabulary_holds_its_examples_and_refuses_its_counterexamples(String language) {
        Coverage.Vocabulary words = Coverage.vocabulary(language);

        assertThat(words.terms().get("yes")).isNotEmpty().allMatch(e -> words.stands(kind(e), words(e)));
        assertThat(words.terms().get("no")).isNotEmpty().noneMatch(e -> words.stands(kind(e), words(e)));
    }

    private static String kind(String example) {
        return example.substring(0, example.indexOf(':'));
    }

    private static String words(String example) {
        return example.substring(example.indexOf(':') + 1);
    }

    private Optional<Coverage.Partial> partial(Claims claims) {
        KnownClaim k = claims.make();
        return coverage.partial(k, List.of(k));
    }

    private Optional<Coverage.Partial> part(KnownClaim whole, Claims claims) {
        KnownClaim k = claims.partOf(whole).make();
        return coverage.partial(k, List.of(whole, k));
    }

    private static Claims soldiers(SourceType type, String number, String people) {
        return Claims.in("a1", "2023-06-28")
                .says("Speaker", type, "Ruritania")
                .of("Ruritania", Status.COMBATANT)
                .killed(14)
                .words(number + " " + people + " were killed.")
                .number(number)
                .people(people);
    }
}
