package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Family;
import org.onrecord.model.GoldClaims;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Precedents;
import org.onrecord.model.Stories;

/** Linking alone, on claims as a perfect extractor would read them. */
class GoldLinkingTest {

    @ParameterizedTest
    @ValueSource(strings = {"dev.en.jsonl", "train.en.a.jsonl", "train.en.b.jsonl", "dev.ru.jsonl", "dev.uk.jsonl"})
    void puts_gold_claims_into_their_incidents(String file) {
        GoldClaims gold = GoldClaims.named(file);
        Map<String, String> found = partition(link(gold.claims(), List.of()));
        List<String> labels = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (KnownClaim k : gold.claims()) {
            labels.add(gold.label(k.id()));
            ids.add(found.get(k.id()));
        }

        BCubed b = BCubed.of(labels, ids);

        assertThat(b.f1()).as(b.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(b.precision()).as(b.toString()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void the_partition_does_not_depend_on_the_order_of_arrival() {
        GoldClaims gold = GoldClaims.named("dev.en.jsonl");
        Set<Set<String>> once = groups(link(gold.claims(), List.of()));
        List<KnownClaim> shuffled = new ArrayList<>(gold.claims());
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            Linked again = link(shuffled, List.of());
            assertThat(groups(again)).isEqualTo(once);
            assertThat(again.relations())
                    .isEqualTo(link(gold.claims(), List.of()).relations());
        }
    }

    @Test
    void articles_added_one_by_one_come_to_the_same_partition_and_keep_the_ids_that_stand() {
        GoldClaims gold = GoldClaims.named("dev.en.jsonl");
        List<KnownClaim> half = gold.claims().subList(0, gold.claims().size() / 2);
        Linked before = link(half, List.of());

        Linked after = link(gold.claims(), before.incidents());

        assertThat(groups(after)).isEqualTo(groups(link(gold.claims(), List.of())));
        Set<String> ids = new HashSet<>();
        after.incidents().forEach(i -> ids.add(i.id()));
        assertThat(ids)
                .containsAll(before.incidents().stream().map(Incident::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev|en", "dev|ru", "dev|uk", "train.en.a|en", "train.en.b|en"})
    void finds_all_reprints_and_no_false_ones(String set) {
        String[] parts = set.split("\\|");
        String name = parts[0].equals("dev") ? "dev." + parts[1] : parts[0];
        GoldClaims gold = GoldClaims.named(name + ".jsonl");
        Stories stories = Stories.named(parts[0] + ".stories.json", parts[1]);

        List<List<String>> families =
                Families.of(gold.claims()).stream().map(Family::documents).toList();

        assertThat(families).containsExactlyInAnyOrderElementsOf(stories.reprints());
    }

    private static Linked link(List<KnownClaim> claims, List<Incident> standing) {
        int[] next = {standing.size()};
        return Linker.builtIn().link(claims, Precedents.standing(standing), () -> "I" + next[0]++);
    }

    private static Map<String, String> partition(Linked linked) {
        Map<String, String> incident = new HashMap<>();
        linked.links().forEach(l -> incident.put(l.claim(), l.incident()));
        return incident;
    }

    private static Set<Set<String>> groups(Linked linked) {
        Set<Set<String>> groups = new HashSet<>();
        linked.incidents().forEach(i -> groups.add(new TreeSet<>(i.claims())));
        return groups;
    }
}
