package org.onrecord.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Ruling;

/**
 * What persons ruled on the claims at hand, made consistent: the latest ruling first, and of an earlier one only what does not go against
 * it. Depends on the rulings and on which claims there are, not on their order.
 */
final class Ruled {

    private static final Comparator<Ruling> LATEST_FIRST =
            Comparator.comparingLong(Ruling::entry).reversed();

    private final Groups groups = new Groups();
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Map<String, Ruling> joinedBy = new HashMap<>();
    private final List<Ruling> latestFirst;
    private final Map<String, Integer> present;

    private Ruled(List<Ruling> latestFirst, Map<String, Integer> present) {
        this.latestFirst = latestFirst;
        this.present = present;
    }

    /** Rulings on other claims than those at hand say nothing. */
    static Ruled of(Collection<Ruling> rulings, Collection<KnownClaim> claims) {
        Map<String, Integer> present = new HashMap<>();
        if (!rulings.isEmpty()) {
            claims.stream().sorted(KnownClaim.BY_CONTENT).forEach(k -> present.put(k.id(), present.size()));
        }
        Ruled ruled = new Ruled(rulings.stream().sorted(LATEST_FIRST).toList(), present);
        ruled.latestFirst.forEach(ruled::take);
        return ruled;
    }

    private void take(Ruling ruling) {
        List<String> leaders = new ArrayList<>();
        ruling.together().stream()
                .filter(present::containsKey)
                .sorted(Comparator.comparing(present::get))
                .forEach(claim -> {
                    named.add(claim);
                    joinedBy.putIfAbsent(claim, ruling);
                    leaders.stream()
                            .filter(l -> !isApart(l, claim))
                            .findFirst()
                            .ifPresentOrElse(l -> join(l, claim), () -> leaders.add(claim));
                });
        for (int i = 0; i < ruling.apart().size(); i++) {
            for (int j = i + 1; j < ruling.apart().size(); j++) {
                part(ruling.apart().get(i), ruling.apart().get(j));
            }
        }
    }

    private void part(List<String> some, List<String> others) {
        for (String a : some) {
            for (String b : others) {
                String x = groups.root(a);
                String y = groups.root(b);
                if (present.containsKey(a) && present.containsKey(b) && !x.equals(y)) {
                    named.add(a);
                    named.add(b);
                    apart.computeIfAbsent(x, k -> new HashSet<>()).add(y);
                    apart.computeIfAbsent(y, k -> new HashSet<>()).add(x);
                }
            }
        }
    }

    private void join(String a, String b) {
        String x = groups.root(a);
        String y = groups.root(b);
        if (x.equals(y)) {
            return;
        }
        groups.join(x, y);
        String kept = groups.root(x);
        String gone = kept.equals(x) ? y : x;
        Set<String> moved = apart.getOrDefault(gone, Set.of());
        apart.remove(gone);
        for (String other : moved) {
            apart.computeIfAbsent(kept, k -> new HashSet<>()).add(other);
            Set<String> theirs = apart.computeIfAbsent(other, k -> new HashSet<>());
            theirs.remove(gone);
            theirs.add(kept);
        }
    }

    /** True where nobody ruled anything. */
    boolean isSilent() {
        return latestFirst.isEmpty();
    }

    /** True where a ruling keeps the two apart. */
    boolean isApart(String a, String b) {
        return apart.getOrDefault(groups.root(a), Set.of()).contains(groups.root(b));
    }

    /** True where a ruling says anything of the claim. */
    boolean isNamed(String claim) {
        return named.contains(claim);
    }

    /** One name for all claims that rulings join; empty where none names the claim. */
    Optional<String> group(String claim) {
        return isNamed(claim) ? Optional.of(groups.root(claim)) : Optional.empty();
    }

    /** The latest ruling that names {@code claim} as belonging with others. */
    Optional<Ruling> joining(String claim) {
        return Optional.ofNullable(joinedBy.get(claim));
    }

    /** Those that name the incident of their claims, the latest first. */
    List<Ruling> naming() {
        List<Ruling> naming = new ArrayList<>(latestFirst);
        naming.removeIf(r -> r.incident().isEmpty());
        return naming;
    }
}
