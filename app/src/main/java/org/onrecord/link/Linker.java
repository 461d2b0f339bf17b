package org.onrecord.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.onrecord.model.Claim;
import org.onrecord.model.Family;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Precedents;
import org.onrecord.model.Ruling;
import org.onrecord.model.Surroundings;
import org.onrecord.model.Trait;

/** Links claims into incidents. Holds no state; shared by threads. */
public final class Linker {

    /** Name and version of the rule, as links carry it. */
    public static final String RULE = "grounds/3";

    private Linker() {}

    public static Linker builtIn() {
        return new Linker();
    }

    /**
     * Links all {@code claims}. The same claims in any order give the same partition, links and relations.
     *
     * @param precedents the incidents that went before, whose ids are kept by the groups that share most claims with them, and what
     *     persons ruled
     * @param mint makes ids for the others, called in an order that depends on the claims alone
     */
    public Linked link(Collection<KnownClaim> claims, Precedents precedents, Supplier<String> mint) {
        Ruled ruled = Ruled.of(precedents.rulings(), claims);
        List<Telling> tellings = Tellings.of(claims, ruled);
        Grounds grounds = Grounds.of(tellings, ruled, Commonness.among(tellings, List.of()), Families.of(claims));
        List<List<Telling>> groups = grounds.groups();
        return Drawing.of(grounds, claims).linked(groups, Identities.of(groups, ruled, precedents, mint));
    }

    /**
     * Links anew what a change touches, and nothing else: what it gives is what {@link #link} would give of all claims, as long as all
     * others stand linked as that would link them.
     *
     * @param changed ids of documents whose claims, or what persons ruled on them, are others than when they were linked last
     * @param mint makes ids for incidents that none of the standing ones is
     * @return empty where the change touches so much that all has to be linked anew
     */
    public Optional<Relinked> relink(Set<String> changed, Surroundings around, Supplier<String> mint) {
        return new Relinking(around).relink(changed, mint);
    }

    /** By what the documents in which {@code claims} stand can be found. */
    public Map<String, List<Trait>> traits(Collection<KnownClaim> claims, Collection<Ruling> rulings) {
        return traits(Tellings.of(claims, Ruled.of(rulings, claims)));
    }

    static Map<String, List<Trait>> traits(List<Telling> tellings) {
        Map<String, List<Telling>> byDocument = new TreeMap<>();
        tellings.forEach(t ->
                byDocument.computeIfAbsent(t.document(), d -> new ArrayList<>()).add(t));
        Map<String, List<Trait>> traits = new TreeMap<>();
        byDocument.forEach((document, its) -> traits.put(document, Traits.of(its)));
        return traits;
    }

    /**
     * Arranges {@code claims} as they were linked before.
     *
     * @param homes from ids of claims to ids of incidents
     * @param rulings of persons, who are named where they put a claim into its incident
     * @param mint makes ids for the incidents of claims without a home
     */
    public Linked arrange(
            Collection<KnownClaim> claims,
            Map<String, String> homes,
            Collection<Ruling> rulings,
            Supplier<String> mint) {
        Ruled ruled = Ruled.of(rulings, claims);
        Commonness common = Commonness.among(Tellings.of(claims, ruled), List.of());
        return arranged(claims, atHome(claims, homes, mint), ruled, common, Families.of(claims));
    }

    /** The same of some of many claims: how common is what they have in common, and who is whose reprint, the surroundings tell. */
    public Linked arrange(
            Collection<KnownClaim> claims,
            Map<String, String> homes,
            Collection<Ruling> rulings,
            Surroundings around,
            Supplier<String> mint) {
        Ruled ruled = Ruled.of(rulings, claims);
        Hand hand = new Hand(around);
        Set<Trait> traits = new TreeSet<>(List.of(Trait.ANY));
        Tellings.of(claims, ruled).forEach(t -> traits.addAll(Traits.of(t)));
        hand.count(traits);
        Set<String> documents = claims.stream().map(k -> k.article().id()).collect(Collectors.toSet());
        List<Family> families = hand.families(documents).stream()
                .map(f -> f.documents().stream().filter(documents::contains).toList())
                .filter(mates -> mates.size() > 1)
                .map(Family::of)
                .toList();
        return arranged(claims, atHome(claims, homes, mint), ruled, hand.common(), families);
    }

    private static List<KnownClaim> atHome(
            Collection<KnownClaim> claims, Map<String, String> homes, Supplier<String> mint) {
        Map<String, String> made = new HashMap<>();
        List<KnownClaim> labelled = new ArrayList<>();
        for (KnownClaim k : claims.stream().sorted(KnownClaim.BY_CONTENT).toList()) {
            Claim c = k.claim();
            String home = homes.containsKey(k.id())
                    ? homes.getOrDefault(k.id(), "")
                    : made.computeIfAbsent(k.article().id() + "#" + c.incident(), label -> mint.get());
            labelled.add(new KnownClaim(c.withIds(c.id(), c.partOf(), c.sameAs(), home), k.article(), k.evidence()));
        }
        return labelled;
    }

    private static Linked arranged(
            Collection<KnownClaim> claims,
            List<KnownClaim> labelled,
            Ruled ruled,
            Commonness common,
            List<Family> families) {
        Grounds grounds = Grounds.of(Tellings.of(labelled, ruled), ruled, common, families);
        Map<String, List<Telling>> groups = new LinkedHashMap<>();
        for (Telling t : grounds.tellings()) {
            groups.computeIfAbsent(t.claims().get(0).claim().incident(), h -> new ArrayList<>())
                    .add(t);
        }
        return Drawing.of(grounds, claims).linked(List.copyOf(groups.values()), List.copyOf(groups.keySet()));
    }

    /**
     * The incidents of one document alone: one for each label, which is its id; the most prominent (most claims, then first in the
     * text) first.
     */
    public static List<Incident> within(List<KnownClaim> claims) {
        Map<String, List<KnownClaim>> byLabel = new LinkedHashMap<>();
        claims.stream()
                .sorted(KnownClaim.BY_CONTENT)
                .forEach(k -> byLabel.computeIfAbsent(k.claim().incident(), l -> new ArrayList<>())
                        .add(k));
        return byLabel.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<KnownClaim>> e) -> Prominence.of(e.getValue()))
                        .reversed())
                .map(e -> Incidents.of(e.getKey(), e.getValue()))
                .toList();
    }
}
