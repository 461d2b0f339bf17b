package org.onrecord.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.onrecord.model.Coverage;
import org.onrecord.model.Estimate;
import org.onrecord.model.Family;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Names;
import org.onrecord.model.Outcome;
import org.onrecord.model.Status;

/**
 * The figure that one text gives for a happening, whoever says it. Groups of one sentence that share nobody add up ("two policemen and
 * three civilians": 5), parts and repeats do not; a figure that the text denies or replaces is out; of several sentences the one that
 * tells of most people counts, and "two more" comes on top of what was told before it.
 */
final class Stated implements Rule {

    @Override
    public String name() {
        return "stated";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String summary() {
        return "for one text: the figure it gives, whoever says it; disjoint groups added, parts and repeats not";
    }

    @Override
    public List<Estimate> estimate(Incident incident, List<KnownClaim> claims, Collection<Family> families) {
        Readings readings = new Readings(incident, claims, families);
        List<Reading> all = readings.told();
        List<Estimate> estimates = new ArrayList<>();
        hitAndNotKilled(incident, all).ifPresent(estimates::add);
        for (Outcome outcome : new TreeSet<>(
                all.stream().map(r -> r.claim().outcome().orElseThrow()).toList())) {
            add(estimates, incident, readings, outcome, Optional.empty(), Optional.empty());
            Map<String, String> sides = new TreeMap<>();
            Set<Status> statuses = new TreeSet<>();
            all.stream()
                    .filter(r -> r.claim().outcome().orElseThrow() == outcome)
                    .forEach(r -> {
                        r.claim().victims().side().ifPresent(s -> sides.putIfAbsent(Names.normal(s), s));
                        statuses.add(r.claim().victims().status());
                    });
            sides.values().forEach(s -> add(estimates, incident, readings, outcome, Optional.of(s), Optional.empty()));
            statuses.stream()
                    .filter(s -> s != Status.UNKNOWN)
                    .forEach(s -> add(estimates, incident, readings, outcome, Optional.empty(), Optional.of(s)));
        }
        return estimates;
    }

    /** Of people said to be shot, where none are said to be wounded, those not said to be dead. */
    private Optional<Estimate> hitAndNotKilled(Incident incident, List<Reading> all) {
        boolean told = all.stream().anyMatch(r -> r.claim().outcome().orElseThrow() == Outcome.WOUNDED);
        Optional<Statement> hit = told
                ? Optional.empty()
                : Statement.ofMost(all.stream()
                        .filter(r -> r.claim().outcome().orElseThrow() == Outcome.CASUALTIES)
                        .filter(Readings::isHit)
                        .toList());
        long killed = Statement.ofMost(all.stream()
                        .filter(r -> r.claim().outcome().orElseThrow() == Outcome.KILLED)
                        .toList())
                .map(Statement::number)
                .orElse(0L);
        return hit.filter(s -> s.number() > killed)
                .map(s -> new Estimate(
                        incident.id(),
                        Outcome.WOUNDED,
                        Optional.empty(),
                        Optional.empty(),
                        OptionalLong.empty(),
                        OptionalLong.of(s.number() - killed),
                        OptionalLong.of(s.most()),
                        false,
                        id(),
                        s.claims(),
                        List.of("those said to be hit and not said to be dead")));
    }

    /**
     * True where the wounded are one person, told of apart from the dead: in a text of somebody's death the one found with wounds is the one
     * who died.
     */
    private static boolean isOneOfTheDead(List<Reading> all) {
        List<Reading> wounded = all.stream()
                .filter(r -> r.claim().outcome().orElseThrow() == Outcome.WOUNDED)
                .toList();
        List<Reading> dead = all.stream()
                .filter(r -> r.claim().outcome().orElseThrow() == Outcome.KILLED && r.most() > 0)
                .toList();
        boolean single = wounded.stream()
                .allMatch(r -> r.most() <= 1
                        && r.partial()
                                .filter(p -> p == Coverage.Partial.ADDITIONAL)
                                .isEmpty());
        boolean together = wounded.stream()
                .anyMatch(w -> dead.stream()
                        .anyMatch(d -> d.claim().evidence().equals(w.claim().evidence())));
        return !dead.isEmpty() && single && !together;
    }

    private void add(
            List<Estimate> to,
            Incident incident,
            Readings readings,
            Outcome outcome,
            Optional<String> side,
            Optional<Status> status) {
        Predicate<Reading> asked = r -> r.claim().outcome().orElseThrow() == outcome
                && (side.isEmpty()
                        || r.claim()
                                .victims()
                                .side()
                                .filter(s -> Names.equal(s, side.get()))
                                .isPresent())
                && (status.isEmpty() || r.claim().victims().status() == status.get());
        List<Reading> figures = readings.told().stream()
                .filter(asked)
                .filter(r -> outcome != Outcome.WOUNDED || !isOneOfTheDead(readings.told()))
                .sorted(Comparator.comparing(Reading::known, KnownClaim.BY_CONTENT))
                .toList();
        List<Reading> kept = Denied.leftOut(figures, readings.claims());
        Optional<Statement> told = Statement.ofMost(kept);
        told.ifPresent(s -> to.add(new Estimate(
                incident.id(),
                outcome,
                status,
                side,
                OptionalLong.of(s.number()),
                OptionalLong.of(s.number()),
                s.isOpen() ? OptionalLong.empty() : OptionalLong.of(s.most()),
                s.isOpen(),
                id(),
                s.claims(),
                kept.size() < figures.size() ? List.of("the text itself denies or replaces a figure") : List.of())));
    }
}
