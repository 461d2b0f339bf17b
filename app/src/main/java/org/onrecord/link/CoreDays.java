package org.onrecord.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Days;
import org.onrecord.model.Outcome;

/**
 * The days of a happening from what its claims tell: the stretch told most often, widened by others that meet it and are no longer
 * ("Tuesday", "the night to Tuesday"), not by loose ones ("this month").
 */
final class CoreDays {

    private static final Comparator<Days> ORDER =
            Comparator.comparing(Days::length).thenComparing(Days::from).thenComparing(Days::to);

    private CoreDays() {}

    /** Of the claims of one happening: the days of what came after it tell nothing where others are told. */
    static Optional<Days> ofClaims(Collection<Claim> claims) {
        List<Days> own = days(claims.stream().filter(c -> !isAfterwards(c)).toList());
        return of(own.isEmpty() ? days(claims) : own);
    }

    private static List<Days> days(Collection<Claim> claims) {
        return claims.stream().flatMap(c -> c.when().map(Cited::value).stream()).toList();
    }

    /** People are freed, and flee, until long after. */
    private static boolean isAfterwards(Claim c) {
        return c.outcome()
                .filter(o -> o == Outcome.RELEASED || o == Outcome.DISPLACED)
                .isPresent();
    }

    static Optional<Days> of(Collection<Days> told) {
        Map<Days, Integer> count = new TreeMap<>(ORDER);
        told.forEach(d -> count.merge(d, 1, Integer::sum));
        // An overnight attack told sometimes by one of its two days must not lose to a vaguer "last week": short
        // stretches first.
        Optional<Days> most = count.entrySet().stream()
                .max(Comparator.<Map.Entry<Days, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey, ORDER.reversed()))
                .map(Map.Entry::getKey);
        return most.map(core -> widen(core, List.copyOf(count.keySet())));
    }

    private static Days widen(Days core, List<Days> told) {
        long longest = Math.max(2, core.length());
        Days hull = core;
        for (Days d : told) {
            if (d.length() <= longest && d.overlaps(core)) {
                hull = hull.hull(d);
            }
        }
        return hull;
    }
}
