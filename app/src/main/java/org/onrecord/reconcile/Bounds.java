package org.onrecord.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.onrecord.model.Estimate;
import org.onrecord.model.Status;

/**
 * What a rule makes of the figures of one group.
 *
 * @param open true where there may have been more than {@code high}
 * @param claims ids of the claims used, in order
 */
record Bounds(
        OptionalLong low,
        OptionalLong best,
        OptionalLong high,
        boolean open,
        List<String> claims,
        List<String> caveats) {

    static final Bounds NONE =
            new Bounds(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), false, List.of(), List.of());

    Bounds {
        claims = List.copyOf(claims);
        caveats = List.copyOf(caveats);
    }

    boolean isEmpty() {
        return claims.isEmpty();
    }

    /** Of groups that share nobody: bounds add up; a part without a best figure adds nothing to the best of the others. */
    static Bounds sum(Collection<Bounds> parts, String caveat) {
        List<Bounds> counted = parts.stream().filter(b -> !b.isEmpty()).toList();
        if (counted.size() < 2) {
            return counted.isEmpty() ? NONE : counted.get(0);
        }
        Set<String> claims = new LinkedHashSet<>();
        List<String> caveats = new ArrayList<>(List.of(caveat));
        OptionalLong low = OptionalLong.empty();
        OptionalLong best = OptionalLong.empty();
        OptionalLong high = OptionalLong.empty();
        boolean open = false;
        for (Bounds b : counted) {
            low = plus(low, b.low);
            best = plus(best, b.best);
            high = plus(high, b.high.isPresent() ? b.high : b.best.isPresent() ? b.best : b.low);
            open |= b.open;
            claims.addAll(b.claims);
            b.caveats.stream().filter(c -> !caveats.contains(c)).forEach(caveats::add);
        }
        return new Bounds(low, best, open ? OptionalLong.empty() : high, open, List.copyOf(claims), caveats);
    }

    /** Of two countings of the same people, one whole and one by groups: the greater of each, since nobody is counted twice in either. */
    static Bounds greater(Bounds whole, Bounds summed) {
        if (whole.isEmpty() || summed.isEmpty()) {
            return whole.isEmpty() ? summed : whole;
        }
        Set<String> claims = new LinkedHashSet<>(whole.claims);
        claims.addAll(summed.claims);
        Set<String> caveats = new LinkedHashSet<>(whole.caveats);
        caveats.addAll(summed.caveats);
        boolean open = whole.open || summed.open;
        return new Bounds(
                max(whole.low, summed.low),
                max(whole.best, summed.best),
                open ? OptionalLong.empty() : max(whole.high, summed.high),
                open,
                List.copyOf(claims),
                List.copyOf(caveats));
    }

    Estimate estimate(String incident, Group group, Optional<String> sideName, Optional<Status> status, String rule) {
        return new Estimate(incident, group.outcome(), status, sideName, low, best, high, open, rule, claims, caveats);
    }

    private static OptionalLong plus(OptionalLong a, OptionalLong b) {
        return a.isEmpty() ? b : b.isEmpty() ? a : OptionalLong.of(a.getAsLong() + b.getAsLong());
    }

    private static OptionalLong max(OptionalLong a, OptionalLong b) {
        return a.isEmpty() ? b : b.isEmpty() ? a : OptionalLong.of(Math.max(a.getAsLong(), b.getAsLong()));
    }
}
