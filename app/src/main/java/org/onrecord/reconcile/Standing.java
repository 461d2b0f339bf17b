package org.onrecord.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.model.Coverage;

/** Which figures of a group count all its people, and which of them still stand. */
final class Standing {

    private Standing() {}

    /**
     * Figures that count all. What relatives, witnesses and hospitals saw counts only where nobody else but the enemy counts, or where
     * it is more than everyone else says. Parts, additions and single groups never do.
     */
    static List<Reading> complete(List<Reading> figures) {
        List<Reading> whole = figures.stream()
                .filter(r -> r.partial().isEmpty() || r.partial().get() == Coverage.Partial.OWN_PEOPLE)
                .toList();
        List<Reading> seen = figures.stream()
                .filter(r ->
                        r.partial().filter(p -> p == Coverage.Partial.VANTAGE).isPresent())
                .toList();
        List<Reading> used = new ArrayList<>(whole);
        boolean counted = whole.stream().anyMatch(r -> r.stand() != Stand.ENEMY);
        if (!counted) {
            used.addAll(seen);
        }
        if (used.stream().noneMatch(r -> r.stand() != Stand.ENEMY)) {
            used.addAll(figures.stream()
                    .filter(r -> r.partial().isPresent() && !used.contains(r) && r.stand() != Stand.ENEMY)
                    .toList());
        }
        used.sort(Reading.BY_DAY);
        return used;
    }

    /** Per voice its latest figure. */
    static Collection<Reading> latestOfEachVoice(List<Reading> byDay) {
        Map<String, Reading> latest = new LinkedHashMap<>();
        for (Reading r : byDay) {
            Reading before = latest.get(r.voice());
            // Of one day "at least 14" and "14" both stand in one mouth: what leaves more open is kept.
            boolean sameButOpen =
                    before != null && before.day().equals(r.day()) && before.least() == r.least() && before.isOpen();
            if (!sameButOpen) {
                latest.put(r.voice(), r);
            }
        }
        return latest.values();
    }

    /** Those that no later, higher figure of a voice that is no enemy's has superseded, by day. */
    static List<Reading> of(Collection<Reading> latest) {
        return latest.stream()
                .filter(f -> latest.stream()
                        .noneMatch(g -> g.stand() != Stand.ENEMY
                                && g.day().isAfter(f.day())
                                && (f.most() < g.least() || narrows(g, f))))
                .sorted(Reading.BY_DAY)
                .toList();
    }

    /** A range, a round number or a mere bound gives way to a later number within it. */
    private static boolean narrows(Reading later, Reading earlier) {
        boolean exact = earlier.figure().low().equals(earlier.figure().high())
                && !earlier.figure().isApproximate();
        return !exact
                && earlier.figure().low().orElse(0) <= later.least()
                && later.most() <= earlier.figure().high().orElse(Long.MAX_VALUE)
                && !later.isOpen();
    }
}
