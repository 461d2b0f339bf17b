package org.onrecord.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Source;

/** Finds which claim of an earlier reading a claim of a new one is. */
final class ClaimMatch {

    /** In one text: the same place counts, first with the same voice, then with any, then near it. */
    static final List<BiPredicate<Claim, Claim>> SAME_TEXT = List.of(
            (a, b) -> sameMatter(a, b) && a.anchor().equals(b.anchor()) && sameStance(a, b) && sameSource(a, b),
            (a, b) -> sameMatter(a, b) && a.anchor().equals(b.anchor()),
            (a, b) -> sameMatter(a, b) && a.anchor().overlaps(b.anchor()));

    /** In another version of the text: what is said counts, since places have moved. */
    static final List<BiPredicate<Claim, Claim>> OTHER_TEXT = List.of(
            (a, b) -> sameMatter(a, b) && sameFigure(a, b) && sameStance(a, b) && sameSource(a, b) && sameDays(a, b),
            (a, b) -> sameMatter(a, b) && sameFigure(a, b) && sameSource(a, b),
            (a, b) -> sameMatter(a, b) && sameSource(a, b) && sameDays(a, b));

    private ClaimMatch() {}

    /**
     * From claims of {@code fresh} to the claims of {@code old} that they are: each at most once, the surer ground first.
     *
     * @return ids of fresh claims to ids of old ones
     */
    static Map<String, String> match(List<Claim> fresh, List<Claim> old, List<BiPredicate<Claim, Claim>> grounds) {
        Map<String, String> found = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (BiPredicate<Claim, Claim> ground : grounds) {
            for (Claim claim : fresh) {
                if (!found.containsKey(claim.id())) {
                    old.stream()
                            .filter(o -> !taken.contains(o.id()) && ground.test(claim, o))
                            .findFirst()
                            .ifPresent(o -> {
                                found.put(claim.id(), o.id());
                                taken.add(o.id());
                            });
                }
            }
        }
        return found;
    }

    private static boolean sameMatter(Claim a, Claim b) {
        return a.subject().value() == b.subject().value() && a.outcome().equals(b.outcome());
    }

    private static boolean sameStance(Claim a, Claim b) {
        return a.stance().value() == b.stance().value();
    }

    private static boolean sameFigure(Claim a, Claim b) {
        return a.figure().map(Cited::value).equals(b.figure().map(Cited::value));
    }

    private static boolean sameSource(Claim a, Claim b) {
        return a.source()
                .map(Cited::value)
                .map(Source::name)
                .equals(b.source().map(Cited::value).map(Source::name));
    }

    private static boolean sameDays(Claim a, Claim b) {
        return a.when().map(Cited::value).equals(b.when().map(Cited::value));
    }
}
