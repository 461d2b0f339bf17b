package org.onrecord.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.model.Cited;
import org.onrecord.model.Coverage;
import org.onrecord.model.Estimate;
import org.onrecord.model.Family;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Source;

/**
 * The default of a ledger. Per voice its latest complete figure; one that is both earlier and lower than a later figure by an official
 * of their side or an independent voice is superseded. Best: the latest independent or against-interest figure. Low: the lowest still
 * standing. High: the highest still standing, the enemy's included and marked.
 */
final class Range implements Rule {

    @Override
    public String name() {
        return "range";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String summary() {
        return "per voice its latest complete figure; best by the latest who is no enemy; low and high by what still stands";
    }

    @Override
    public List<Estimate> estimate(Incident incident, List<KnownClaim> claims, Collection<Family> families) {
        return new ByGroups(incident, new Readings(incident, claims, families), id(), Range::decide).estimates();
    }

    private static Bounds decide(List<Reading> figures) {
        List<Reading> used = Standing.complete(figures);
        List<Reading> standing = Standing.of(Standing.latestOfEachVoice(used));
        if (standing.isEmpty()) {
            return Bounds.NONE;
        }
        List<Reading> trusted =
                standing.stream().filter(r -> r.stand() != Stand.ENEMY).toList();
        Optional<Reading> best = trusted.stream()
                .filter(r -> r.partial().isEmpty())
                .max(Reading.BY_DAY)
                .or(() -> trusted.stream().max(Reading.BY_DAY));
        OptionalLong low = trusted.stream()
                .filter(r -> r.figure().low().isPresent())
                .mapToLong(Reading::least)
                .min();
        boolean open = trusted.stream().anyMatch(Reading::isOpen);
        OptionalLong high = open
                ? OptionalLong.empty()
                : standing.stream().mapToLong(Reading::most).max();
        return new Bounds(
                low,
                best.map(r -> OptionalLong.of(r.least())).orElse(OptionalLong.empty()),
                high,
                open,
                standing.stream().map(r -> r.known().id()).toList(),
                caveats(figures, used, standing, trusted, high));
    }

    private static List<String> caveats(
            List<Reading> figures,
            List<Reading> used,
            List<Reading> standing,
            List<Reading> trusted,
            OptionalLong high) {
        List<String> caveats = new ArrayList<>();
        if (trusted.isEmpty()) {
            caveats.add("only the enemy gives a figure");
        }
        standing.stream()
                .filter(r -> r.stand() == Stand.ENEMY && high.isPresent() && r.most() == high.getAsLong())
                .filter(r -> trusted.stream().noneMatch(t -> t.most() == high.getAsLong()))
                .max(Comparator.comparing(Reading::day))
                .ifPresent(r -> caveats.add("the highest is the enemy's claim (" + name(r) + ")"));
        Set<String> partial = standing.stream()
                .flatMap(r -> r.partial().map(Coverage.Partial::why).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        partial.forEach(why -> caveats.add("partial: " + why));
        if (standing.stream().anyMatch(r -> r.figure().isApproximate())) {
            caveats.add("a round figure");
        }
        long replaced =
                used.stream().map(r -> r.voice() + "|" + r.figure()).distinct().count() - standing.size();
        if (replaced > 0) {
            caveats.add(replaced + (replaced == 1 ? " earlier figure" : " earlier figures") + " revised or superseded");
        }
        if (used.isEmpty() && !figures.isEmpty()) {
            caveats.add("no figure counts all the people");
        }
        return caveats;
    }

    private static String name(Reading r) {
        return r.claim().source().map(Cited::value).map(Source::name).orElse("the article");
    }
}
