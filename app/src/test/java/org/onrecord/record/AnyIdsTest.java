package org.onrecord.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.model.SourceType.GOVERNMENT;
import static org.onrecord.model.SourceType.MILITARY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.disclose.Discloser;
import org.onrecord.link.Linked;
import org.onrecord.link.Linker;
import org.onrecord.model.Article;
import org.onrecord.model.Claim;
import org.onrecord.model.Claims;
import org.onrecord.model.GoldClaims;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Precedents;
import org.onrecord.model.Status;
import org.onrecord.reconcile.Rules;

/** The record rests on what articles say: a ledger gives random ids and articles come in any order, and neither changes it. */
class AnyIdsTest {

    private static final int TIMES = 5;

    @Test
    void other_ids_and_another_order_give_the_same_record_of_a_generated_ledger() {
        sameUnderAnyIds(generated(400));
    }

    @Test
    void other_ids_and_another_order_give_the_same_record_of_the_gold() {
        sameUnderAnyIds(GoldClaims.named("dev.en.jsonl").claims());
    }

    @Test
    void relations_grow_with_the_claims_not_with_their_pairs() {
        List<KnownClaim> claims = generated(2000);

        Linked linked = Linker.builtIn().link(claims, Precedents.NONE, minting());

        assertThat(linked.incidents()).as("few long stories").hasSizeLessThan(claims.size() / 4);
        assertThat(linked.relations()).hasSizeLessThan(4 * claims.size());
    }

    private static void sameUnderAnyIds(List<KnownClaim> claims) {
        Set<String> once = record(claims, id -> id);
        for (int seed = 0; seed < TIMES; seed++) {
            Random random = new Random(seed);
            Map<String, String> old = new HashMap<>();
            List<KnownClaim> renamed = new ArrayList<>(renamed(claims, random, old));
            assertThat(difference(once, record(renamed, id -> old.getOrDefault(id, id))))
                    .as("other ids, the same order")
                    .isEmpty();
            Collections.shuffle(renamed, random);
            assertThat(difference(once, record(renamed, id -> old.getOrDefault(id, id))))
                    .as("other ids, another order")
                    .isEmpty();
        }
    }

    private static Set<String> difference(Set<String> a, Set<String> b) {
        Set<String> either = new TreeSet<>(a);
        either.addAll(b);
        either.removeIf(line -> a.contains(line) && b.contains(line));
        return either;
    }

    /** Incidents, relations, families, estimates and disclosures in words, ids as they were at first. */
    private static Set<String> record(List<KnownClaim> claims, UnaryOperator<String> old) {
        Linked linked = Linker.builtIn().link(claims, Precedents.NONE, minting());
        Set<String> record = new TreeSet<>();
        linked.relations().forEach(r -> record.add(old.apply(r.from()) + " " + r.kind() + " " + old.apply(r.to())));
        linked.families().forEach(f -> record.add("family " + all(f.documents(), old)));
        for (Incident i : linked.incidents()) {
            String name = "incident " + i.when() + i.place() + i.actors() + old(i.claims(), old);
            record.add(name);
            Rules.standard()
                    .estimate(i, claims, linked.families())
                    .forEach(e -> record.add(name
                            + e.outcome()
                            + e.side()
                            + e.status()
                            + e.low()
                            + e.best()
                            + e.high()
                            + e.caveats()
                            + old(e.claims(), old)));
            Discloser.builtIn()
                    .disclose(i, claims)
                    .forEach(d -> record.add(name
                            + d.side()
                            + d.outcome()
                            + d.first()
                            + d.partial()
                            + old(d.steps(), old)
                            + old(d.silences(), old)));
        }
        return record;
    }

    private static List<String> old(List<String> ids, UnaryOperator<String> old) {
        return ids.stream().map(old).toList();
    }

    private static Set<String> all(List<String> ids, UnaryOperator<String> old) {
        return ids.stream().map(old).collect(Collectors.toCollection(TreeSet::new));
    }

    private static java.util.function.Supplier<String> minting() {
        int[] next = {0};
        return () -> "I" + next[0]++;
    }

    private static List<KnownClaim> renamed(List<KnownClaim> claims, Random random, Map<String, String> old) {
        Map<String, String> ids = new HashMap<>();
        for (KnownClaim k : claims) {
            ids.computeIfAbsent(k.id(), x -> "c-" + Long.toHexString(random.nextLong()));
            ids.computeIfAbsent(k.article().id(), x -> "d-" + Long.toHexString(random.nextLong()));
        }
        ids.forEach((was, is) -> old.put(is, was));
        return claims.stream().map(k -> renamed(k, ids)).toList();
    }

    private static KnownClaim renamed(KnownClaim k, Map<String, String> ids) {
        Claim c = k.claim();
        Article a = k.article();
        return new KnownClaim(
                c.withIds(ids.get(c.id()), c.partOf().map(ids::get), c.sameAs().map(ids::get), c.incident()),
                new Article(
                        ids.get(a.id()),
                        a.url(),
                        a.publisher(),
                        a.title(),
                        a.published(),
                        a.known(),
                        a.language(),
                        a.sha256(),
                        a.sketch()),
                k.evidence());
    }

    /** Two claims an article, of few places and days, so that much of it is alike and ties abound. */
    private static List<KnownClaim> generated(int size) {
        Random random = new Random(7);
        String[] towns = {"Karlivka", "Orlivske", "Umanske", "Hradivka", "Sosnove", "Lypove"};
        String[] speakers = {"Ministry of Defence", "Anna Berg", "Front", "Governor's office"};
        List<KnownClaim> claims = new ArrayList<>();
        for (int a = 0; claims.size() < size; a++) {
            int day = 1 + random.nextInt(24);
            String happened = "2022-03-%02d".formatted(day);
            String published = "2022-03-%02d".formatted(day + random.nextInt(4));
            String town = towns[random.nextInt(towns.length)];
            String speaker = speakers[random.nextInt(speakers.length)];
            for (int n = 0; n < 2; n++) {
                Claims claim = Claims.in("a" + a, published)
                        .nth(n)
                        .label("i" + (random.nextInt(4) == 0 ? n : 0))
                        .of(random.nextBoolean() ? "Ruritania" : "", Status.COMBATANT);
                if (random.nextInt(5) > 0) {
                    claim = claim.happened(happened);
                }
                if (random.nextInt(5) > 0) {
                    claim = claim.at(town);
                }
                if (random.nextInt(4) > 0) {
                    claim = claim.says(speaker, speaker.equals("Front") ? MILITARY : GOVERNMENT, "Ruritania");
                }
                claim = claim.words(n == 0 ? "The first sentence." : "A second sentence follows.");
                claims.add(claim.killed(1 + random.nextInt(20)).make());
            }
        }
        return claims;
    }
}
