package org.onrecord.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.model.Actor;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Days;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Names;
import org.onrecord.model.Place;
import org.onrecord.model.Stance;
import org.onrecord.model.Subject;

/** Draws an incident from its claims: its days, its place and who took part, as most of the claims tell them. */
final class Incidents {

    /** Most claims first, then the earlier; a stable sort leaves equals in the order of their first claims. */
    static final Comparator<Incident> BY_WEIGHT = Comparator.comparingInt(
                    (Incident i) -> -i.claims().size())
            .thenComparing(i -> i.when().map(d -> d.from().toString()).orElse("9999"));

    private Incidents() {}

    static Incident of(String id, List<KnownClaim> claims) {
        List<KnownClaim> sorted = claims.stream().sorted(KnownClaim.BY_CONTENT).toList();
        boolean total = sorted.get(0).claim().total();
        return new Incident(
                id,
                total ? Optional.of("total") : Optional.empty(),
                days(sorted, total),
                place(sorted),
                actors(sorted),
                sorted.stream().map(KnownClaim::id).toList(),
                total);
    }

    private static Optional<Days> days(List<KnownClaim> claims, boolean total) {
        List<Claim> told = claims.stream().map(KnownClaim::claim).toList();
        return total
                ? told.stream()
                        .flatMap(c -> c.when().map(Cited::value).stream())
                        .reduce(Days::hull)
                : CoreDays.ofClaims(told);
    }

    /** The place named most often; of equals the one named first. */
    private static Optional<Place> place(List<KnownClaim> claims) {
        Map<String, Integer> count = new TreeMap<>();
        List<Place> places = claims.stream()
                .flatMap(k -> k.claim().place().map(Cited::value).stream())
                .toList();
        places.forEach(p -> count.merge(Names.normal(p.name()), 1, Integer::sum));
        Place best = null;
        for (Place p : places) {
            if (best == null
                    || count.getOrDefault(Names.normal(p.name()), 0)
                            > count.getOrDefault(Names.normal(best.name()), 0)) {
                best = p;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Sides that suffered are targets; a party that owns to the deed is the attacker. */
    private static List<Actor> actors(List<KnownClaim> claims) {
        Map<String, Actor> actors = new TreeMap<>();
        for (KnownClaim k : claims) {
            Claim c = k.claim();
            c.victims().side().ifPresent(s -> actors.putIfAbsent(Names.normal(s), new Actor(s, Actor.Role.TARGET)));
        }
        for (KnownClaim k : claims) {
            Claim c = k.claim();
            boolean owns = c.subject().value() == Subject.RESPONSIBILITY
                    && (c.stance().value() == Stance.ASSERTED || c.stance().value() == Stance.ADMITTED);
            c.source().flatMap(s -> s.value().side()).ifPresent(s -> {
                if (owns) {
                    actors.put(Names.normal(s), new Actor(s, Actor.Role.ATTACKER));
                } else if (c.subject().value() == Subject.RESPONSIBILITY) {
                    actors.putIfAbsent(Names.normal(s), new Actor(s, Actor.Role.UNKNOWN));
                }
            });
        }
        return new ArrayList<>(actors.values());
    }
}
