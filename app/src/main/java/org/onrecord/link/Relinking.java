package org.onrecord.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.onrecord.model.Family;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Ruling;
import org.onrecord.model.Surroundings;
import org.onrecord.model.Trait;

/**
 * Links anew what a change touches.
 *
 * <p>Groups are joined from the surest pair down, and whether two are depends on these two alone. So the tellings of some groups give the
 * same groups by themselves as among all others; and where groups are joined anew together with all those that are like them, and none of
 * these joins them, they come out as they would among all. Where one does, it is taken in, with all that are like it, and again.
 */
final class Relinking {

    /** Tellings of which a change may reach so many; where it reaches more, everything is as soon linked anew. */
    private static final int MOST = 60_000;

    private final Surroundings around;
    private final Hand hand;
    private final List<Ruling> rulings;

    Relinking(Surroundings around) {
        this.around = around;
        this.hand = new Hand(around);
        this.rulings = around.rulings();
    }

    Optional<Relinked> relink(Set<String> changed, Supplier<String> mint) {
        Set<String> touched = new TreeSet<>(changed);
        Ruled ruled = ruled(touched);
        Set<String> banded = new TreeSet<>();
        Optional<Set<String>> others = othersWeighed(touched, ruled, banded);
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Regrouping families = Regrouping.around(hand, touched, banded);
        touched.addAll(others.get());
        touched.addAll(families.regrouped());
        hand.take(families.families());
        Set<String> incidents = new TreeSet<>();
        hand.take(touched);
        touched.forEach(d -> incidents.addAll(hand.homes(d)));
        return linked(incidents, ruled, families, mint);
    }

    /** What persons ruled. Where it speaks of what changed, all that it speaks of is touched. */
    private Ruled ruled(Set<String> touched) {
        Set<String> spokenOf = around.documentsOfClaims(
                rulings.stream().flatMap(Relinking::claims).collect(Collectors.toSet()));
        hand.take(touched);
        hand.take(spokenOf);
        boolean gone = touched.stream().anyMatch(d -> hand.claims(d).isEmpty());
        if (gone || spokenOf.stream().anyMatch(touched::contains)) {
            touched.addAll(spokenOf);
        }
        Set<String> both = new TreeSet<>(touched);
        both.addAll(spokenOf);
        return Ruled.of(rulings, hand.claims(both));
    }

    private static java.util.stream.Stream<String> claims(Ruling ruling) {
        return java.util.stream.Stream.concat(
                ruling.together().stream(), ruling.apart().stream().flatMap(List::stream));
    }

    /**
     * Documents that bear what became more common or rarer; empty where that may be all of them.
     *
     * @param banded takes those that bear a band which a crowd bears now
     */
    private Optional<Set<String>> othersWeighed(Set<String> touched, Ruled ruled, Set<String> banded) {
        Map<String, List<Trait>> traits = Linker.traits(Tellings.of(hand.claims(touched), ruled));
        touched.forEach(d -> traits.putIfAbsent(d, List.of()));
        Surroundings.Shift shift = around.take(traits);
        Set<Trait> shifted = new TreeSet<>(shift.before().keySet());
        shifted.add(Trait.ANY);
        hand.count(shifted);
        int tellings = hand.bearers(Trait.ANY);
        if (shift.parted()
                || Commonness.matters(Trait.ANY, shift.before().getOrDefault(Trait.ANY, tellings), tellings)) {
            return Optional.empty();
        }
        List<Trait> mattering = shift.before().entrySet().stream()
                .filter(e -> Commonness.matters(e.getKey(), e.getValue(), hand.bearers(e.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        Set<String> others = new TreeSet<>();
        for (Trait trait : mattering) {
            (trait.kind() == Trait.Kind.BAND ? banded : others)
                    .addAll(shift.former().getOrDefault(trait, List.of()));
        }
        others.addAll(hand.documents(mattering));
        return Optional.of(others);
    }

    private Optional<Relinked> linked(Set<String> incidents, Ruled ruled, Regrouping families, Supplier<String> mint) {
        while (true) {
            hand.take(around.documentsOf(incidents));
            takeRuledTogether(incidents);
            Set<String> near = near(incidents, ruled);
            if (hand.size() > MOST) {
                return Optional.empty();
            }
            Set<String> both = new HashSet<>(incidents);
            both.addAll(near);
            Grounds grounds = grounds(both, ruled);
            List<List<Telling>> groups = new ArrayList<>();
            boolean grown = false;
            for (List<Telling> group : grounds.groups()) {
                boolean touched = group.stream().anyMatch(t -> isOf(incidents, t));
                if (touched) {
                    groups.add(group);
                    for (Telling t : group) {
                        grown |= incidents.addAll(homes(t));
                    }
                }
            }
            if (!grown) {
                return Optional.of(relinked(incidents, grounds, groups, families, mint));
            }
        }
    }

    /** Whatever else is ruled on claims of the incidents may ask for their ids. */
    private void takeRuledTogether(Set<String> incidents) {
        boolean grown = true;
        while (grown && !rulings.isEmpty()) {
            grown = false;
            for (Ruling ruling : rulings) {
                Set<String> homes =
                        claims(ruling).flatMap(c -> hand.home(c).stream()).collect(Collectors.toSet());
                if (homes.stream().anyMatch(incidents::contains)) {
                    grown |= incidents.addAll(homes);
                }
            }
            hand.take(around.documentsOf(incidents));
        }
    }

    /** The other incidents of which a telling is more like than unlike one of these. */
    private Set<String> near(Set<String> incidents, Ruled ruled) {
        List<Telling> tellings =
                hand.tellings(ruled).stream().filter(t -> isOf(incidents, t)).toList();
        Set<Trait> keys = new TreeSet<>();
        Set<Trait> words = new TreeSet<>();
        for (Telling t : tellings) {
            Traits.meetings(t).forEach(m -> keys.add(Traits.meeting(m)));
            t.words().keySet().forEach(w -> words.add(Traits.word(w)));
        }
        keys.addAll(words);
        hand.count(keys);
        keys.removeIf(k -> words.contains(k) && hand.bearers(k) > Commonness.RARE);
        hand.take(hand.documents(keys));
        hand.takeMates(tellings.stream().map(Telling::document).collect(Collectors.toSet()));
        Grounds grounds = grounds(hand.tellings(ruled), ruled);
        Comparison comparison = grounds.comparison();
        Set<String> near = new TreeSet<>();
        for (Candidates.Pair pair :
                Candidates.among(grounds.tellings(), grounds.common(), grounds.familyOf(), t -> isOf(incidents, t))) {
            boolean first = isOf(incidents, pair.first());
            if (first != isOf(incidents, pair.second())
                    && comparison.compare(pair.first(), pair.second()).odds() > 0) {
                near.addAll(homes(first ? pair.second() : pair.first()));
            }
        }
        hand.take(around.documentsOf(near));
        return near;
    }

    private Grounds grounds(Set<String> incidents, Ruled ruled) {
        return grounds(
                hand.tellings(ruled).stream().filter(t -> isOf(incidents, t)).toList(), ruled);
    }

    private Grounds grounds(List<Telling> tellings, Ruled ruled) {
        Set<String> documents = tellings.stream().map(Telling::document).collect(Collectors.toSet());
        return Grounds.weighed(tellings, ruled, hand.common(), hand.families(documents));
    }

    private Set<String> homes(Telling telling) {
        return telling.claims().stream()
                .flatMap(k -> hand.home(k.id()).stream())
                .collect(Collectors.toSet());
    }

    /** What has no home yet belongs to what is linked anew. */
    private boolean isOf(Set<String> incidents, Telling telling) {
        return telling.claims().stream()
                .anyMatch(k -> hand.home(k.id()).map(incidents::contains).orElse(true));
    }

    private Relinked relinked(
            Set<String> incidents,
            Grounds grounds,
            List<List<Telling>> groups,
            Regrouping families,
            Supplier<String> mint) {
        List<KnownClaim> claims = groups.stream()
                .flatMap(List::stream)
                .flatMap(t -> t.claims().stream())
                .toList();
        List<String> ids = Identities.of(
                groups,
                grounds.ruled(),
                around.precedents(claims.stream().map(KnownClaim::id).toList()),
                mint);
        Linked drawn = Drawing.of(grounds, claims).linked(groups, ids);
        List<Family> regrouped = families.families().stream()
                .filter(f -> f.documents().stream().anyMatch(families.regrouped()::contains))
                .toList();
        return new Relinked(
                new Linked(drawn.incidents(), drawn.links(), drawn.relations(), regrouped),
                grounds.families(),
                claims,
                incidents,
                families.regrouped());
    }
}
