package org.onrecord.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.model.Days;

/**
 * The days of a happening from what its claims tell: the stretch told most often, widened by others that meet it and are no longer
 * ("Tuesday", "the night to Tuesday"), not by loose ones ("this month").
 */
final class CoreDays {

    private static final Comparator<Days> ORDER =
            Comparator.comparing(Days::length).thenComparing(Days::from).thenComparing(Days::to);

    private CoreDays() {}

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
