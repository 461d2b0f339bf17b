package org.onrecord.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.model.Claim;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Names;
import org.onrecord.model.Status;

/**
 * Claims of one incident by the people they count: those of one outcome, side and status. A claim that does not tell the side or the
 * status counts those whom the others count, where they all count the same; where they differ, nobody knows, and it stands apart.
 */
final class SamePeople {

    private static final String UNTOLD = "";

    private final Map<String, Set<String>> sides = new TreeMap<>();
    private final Map<String, Set<String>> statuses = new TreeMap<>();

    private SamePeople(List<KnownClaim> claims) {
        for (KnownClaim k : claims) {
            if (!side(k).isEmpty()) {
                sides.computeIfAbsent(outcome(k), o -> new TreeSet<>()).add(side(k));
            }
        }
        for (KnownClaim k : claims) {
            if (!status(k).isEmpty()) {
                statuses.computeIfAbsent(ofSide(k), o -> new TreeSet<>()).add(status(k));
            }
        }
    }

    /** The claims in groups of the same people, each in the order given. All of {@code claims} have an outcome. */
    static Collection<List<KnownClaim>> among(List<KnownClaim> claims) {
        SamePeople told = new SamePeople(claims);
        Map<String, List<KnownClaim>> groups = new TreeMap<>();
        claims.forEach(
                k -> groups.computeIfAbsent(told.who(k), x -> new ArrayList<>()).add(k));
        return groups.values();
    }

    private String who(KnownClaim k) {
        return ofSide(k) + "|" + orOnly(status(k), statuses.getOrDefault(ofSide(k), Set.of()));
    }

    private String ofSide(KnownClaim k) {
        return outcome(k) + "|" + orOnly(side(k), sides.getOrDefault(outcome(k), Set.of()));
    }

    private static String orOnly(String told, Set<String> others) {
        return told.isEmpty() && others.size() == 1 ? others.iterator().next() : told;
    }

    private static String outcome(KnownClaim k) {
        return k.claim().outcome().orElseThrow().code();
    }

    private static String side(KnownClaim k) {
        return k.claim().victims().side().map(Names::normal).orElse(UNTOLD);
    }

    private static String status(KnownClaim k) {
        Claim c = k.claim();
        return c.victims().status() == Status.UNKNOWN
                ? UNTOLD
                : c.victims().status().code();
    }
}
