package org.onrecord.reconcile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import org.onrecord.model.Cited;
import org.onrecord.model.Estimate;
import org.onrecord.model.Family;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Officials;

/**
 * Rules that choose one of the figures in hand: low and high are the lowest and highest in hand, best is the one chosen. They weigh every
 * voice alike, the enemy's too, so their caveat says which claim was chosen.
 */
final class Choice implements Rule {

    /** Reports differ: the lowest. */
    static final Rule CONSERVATIVE = new Choice(
            "conservative",
            "reports differ: the lowest of each voice's latest figure",
            latest ->
                    latest.stream().min(Comparator.comparingLong(Reading::least).thenComparing(Reading.BY_DAY)));

    /** The number that most independent voices give; of equals the later. */
    static final Rule MAJORITY =
            new Choice("majority", "the number that most independent voices give; of equals the latest", Choice::most);

    /** The latest figure of any official, of whatever side. */
    static final Rule LATEST_OFFICIAL = new Choice(
            "latest-official",
            "the latest figure of an official of the victims' side, else of any official who is no enemy",
            Choice::latestOfficial);

    private final String name;
    private final String summary;
    private final Function<Collection<Reading>, Optional<Reading>> choose;

    private Choice(String name, String summary, Function<Collection<Reading>, Optional<Reading>> choose) {
        this.name = name;
        this.summary = summary;
        this.choose = choose;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public List<Estimate> estimate(Incident incident, List<KnownClaim> claims, Collection<Family> families) {
        return new ByGroups(incident, new Readings(incident, claims, families), id(), this::decide).estimates();
    }

    private Bounds decide(List<Reading> figures) {
        Collection<Reading> latest = Standing.latestOfEachVoice(Standing.complete(figures));
        if (latest.isEmpty()) {
            return Bounds.NONE;
        }
        Optional<Reading> chosen = choose.apply(latest);
        boolean open = latest.stream().anyMatch(r -> r.stand() != Stand.ENEMY && r.isOpen());
        return new Bounds(
                latest.stream()
                        .filter(r -> r.figure().low().isPresent())
                        .mapToLong(Reading::least)
                        .min(),
                chosen.map(r -> OptionalLong.of(r.least())).orElse(OptionalLong.empty()),
                open
                        ? OptionalLong.empty()
                        : latest.stream().mapToLong(Reading::most).max(),
                open,
                latest.stream().map(r -> r.known().id()).toList(),
                chosen.map(r -> "best is the word of "
                                + r.claim()
                                        .source()
                                        .map(Cited::value)
                                        .map(s -> s.name())
                                        .orElse("the article"))
                        .map(List::of)
                        .orElse(List.of("nobody who may decide has given a figure")));
    }

    private static Optional<Reading> most(Collection<Reading> latest) {
        Map<Long, Long> voices = new TreeMap<>();
        latest.forEach(r -> voices.merge(r.least(), 1L, Long::sum));
        return latest.stream()
                .max(Comparator.comparingLong((Reading r) -> voices.getOrDefault(r.least(), 0L))
                        .thenComparing(Reading.BY_DAY));
    }

    private static Optional<Reading> latestOfficial(Collection<Reading> latest) {
        return latest.stream()
                .filter(r -> r.stand() != Stand.ENEMY)
                .filter(r -> r.claim()
                        .source()
                        .map(Cited::value)
                        .filter(Officials::isOfficial)
                        .isPresent())
                .max(Comparator.comparing((Reading r) -> r.stand() == Stand.OWN).thenComparing(Reading.BY_DAY));
    }
}
