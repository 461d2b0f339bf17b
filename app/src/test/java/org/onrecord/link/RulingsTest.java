package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Claims;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Precedents;
import org.onrecord.model.Ruling;

/** What persons ruled on claims holds whatever else is linked, in any order. */
class RulingsTest {

    private static final int TIMES = 20;

    private final List<KnownClaim> claims = new ArrayList<>();

    private String tells(String article, String day, String place, int killed, int nth) {
        KnownClaim claim = Claims.in(article, "2022-03-09")
                .nth(nth)
                .happened(day)
                .at(place)
                .killed(killed)
                .words("Sentence " + nth + ".")
                .make();
        claims.add(claim);
        return claim.id();
    }

    private static Ruling together(long entry, String incident, String... ids) {
        return new Ruling(entry, "ana", "why", Optional.of(incident), List.of(ids), List.of());
    }

    private static Ruling apart(long entry, List<String> some, List<String> others) {
        return new Ruling(entry, "ana", "why", Optional.empty(), List.of(), List.of(some, others));
    }

    /** Groups of claims; the same in every order of claims and rulings, or it fails. */
    private Set<Set<String>> linked(Ruling... rulings) {
        Set<Set<String>> once = partition(claims, List.of(rulings));
        Random random = new Random(1);
        for (int i = 0; i < TIMES; i++) {
            List<KnownClaim> otherOrder = new ArrayList<>(claims);
            List<Ruling> otherRulings = new ArrayList<>(List.of(rulings));
            Collections.shuffle(otherOrder, random);
            Collections.shuffle(otherRulings, random);
            assertThat(partition(otherOrder, otherRulings)).isEqualTo(once);
        }
        return once;
    }

    private static Set<Set<String>> partition(List<KnownClaim> claims, List<Ruling> rulings) {
        int[] next = {0};
        Set<Set<String>> groups = new java.util.HashSet<>();
        for (Incident i : Linker.builtIn()
                .link(claims, new Precedents(List.of(), List.of(), rulings), () -> "I" + next[0]++)
                .incidents()) {
            groups.add(new TreeSet<>(i.claims()));
        }
        return groups;
    }

    @Test
    void claims_that_belong_together_are_one_incident_of_the_id_that_was_ruled() {
        String a = tells("a1", "2022-03-01", "Karlivka", 5, 0);
        String b = tells("a2", "2022-02-01", "Orlivske", 7, 0);

        assertThat(linked(together(1, "i-1", a, b))).containsExactly(Set.of(a, b));
        assertThat(Linker.builtIn()
                        .link(
                                claims,
                                new Precedents(List.of(), List.of(), List.of(together(1, "i-1", a, b))),
                                () -> "NEW")
                        .incidents())
                .extracting(Incident::id)
                .containsExactly("i-1");
    }

    @Test
    void what_is_like_one_part_of_what_was_joined_joins_the_whole() {
        String a = tells("a1", "2022-03-01", "Karlivka", 5, 0);
        String b = tells("a2", "2022-02-01", "Orlivske", 7, 0);
        String likeA = tells("a3", "2022-03-01", "Karlivka", 5, 0);
        String likeB = tells("a4", "2022-02-01", "Orlivske", 7, 0);

        assertThat(linked(together(1, "i-1", a, b))).containsExactly(Set.of(a, b, likeA, likeB));
    }

    @Test
    void what_is_apart_is_not_joined_by_a_third() {
        String a = tells("a1", "2022-03-01", "Karlivka", 5, 0);
        String b = tells("a2", "2022-03-01", "Karlivka", 5, 0);
        String third = tells("a3", "2022-03-01", "Karlivka", 5, 0);

        Set<Set<String>> groups = linked(apart(1, List.of(a), List.of(b)));

        assertThat(groups).noneMatch(g -> g.contains(a) && g.contains(b)).hasSize(2);
        assertThat(groups).anyMatch(g -> g.contains(third) && g.size() == 2);
    }

    @Test
    void claims_of_one_telling_can_be_set_apart_and_the_unnamed_stays_with_most() {
        String a = tells("a1", "2022-03-01", "Karlivka", 5, 0);
        String b = tells("a1", "2022-03-01", "Karlivka", 6, 1);
        String c = tells("a1", "2022-03-01", "Karlivka", 7, 2);
        String unnamed = tells("a1", "2022-03-01", "Karlivka", 8, 3);
        Ruling split = new Ruling(1, "ana", "", Optional.of("i-2"), List.of(a), List.of(List.of(a), List.of(b, c)));

        assertThat(linked(split)).containsExactlyInAnyOrder(Set.of(a), Set.of(b, c, unnamed));
    }

    @Test
    void of_rulings_that_cannot_both_hold_the_later_counts() {
        String a = tells("a1", "2022-03-01", "Karlivka", 5, 0);
        String b = tells("a2", "2022-02-01", "Orlivske", 7, 0);
        String c = tells("a3", "2022-01-01", "Umanske", 9, 0);

        assertThat(linked(together(1, "i-1", a, b), apart(2, List.of(a), List.of(b))))
                .containsExactlyInAnyOrder(Set.of(a), Set.of(b), Set.of(c));
        assertThat(linked(apart(1, List.of(a), List.of(b)), together(2, "i-1", a, b)))
                .containsExactlyInAnyOrder(Set.of(a, b), Set.of(c));
        assertThat(linked(together(1, "i-1", a, b, c), apart(2, List.of(a), List.of(b, c))))
                .containsExactlyInAnyOrder(Set.of(a), Set.of(b, c));
    }

    @Test
    void rulings_on_claims_that_are_not_at_hand_say_nothing() {
        String a = tells("a1", "2022-03-01", "Karlivka", 5, 0);

        assertThat(linked(together(1, "i-1", a, "gone"), apart(2, List.of("gone"), List.of(a))))
                .containsExactly(Set.of(a));
    }
}
