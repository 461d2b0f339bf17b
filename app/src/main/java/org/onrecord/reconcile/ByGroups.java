package org.onrecord.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.model.Coverage;
import org.onrecord.model.Estimate;
import org.onrecord.model.Incident;
import org.onrecord.model.Names;
import org.onrecord.model.Outcome;
import org.onrecord.model.Status;

/**
 * What rules over many voices share: which figures speak for which group, and how groups that share nobody add up. What to make of the
 * figures of one group is the rule's own.
 */
final class ByGroups {

    private final Incident incident;
    private final Readings readings;
    private final Function<List<Reading>, Bounds> decide;
    private final String rule;

    ByGroups(Incident incident, Readings readings, String rule, Function<List<Reading>, Bounds> decide) {
        this.incident = incident;
        this.readings = readings;
        this.decide = decide;
        this.rule = rule;
    }

    List<Estimate> estimates() {
        List<Estimate> estimates = new ArrayList<>();
        for (Outcome outcome : outcomes()) {
            List<Reading> of = readings.all().stream()
                    .filter(r -> r.claim().outcome().equals(Optional.of(outcome)))
                    .toList();
            add(estimates, new Group(outcome, Optional.empty(), Optional.empty()), Optional.empty(), together(of));
            Map<String, String> names = new TreeMap<>();
            of.forEach(r -> r.claim().victims().side().ifPresent(s -> names.putIfAbsent(Names.normal(s), s)));
            names.forEach((side, name) -> {
                List<Reading> ofSide = ofSide(of, side);
                add(
                        estimates,
                        new Group(outcome, Optional.of(side), Optional.empty()),
                        Optional.of(name),
                        wholeSide(ofSide));
                Set<Status> statuses = statuses(ofSide);
                if (statuses.size() > 1) {
                    statuses.forEach(s -> add(
                            estimates,
                            new Group(outcome, Optional.of(side), Optional.of(s)),
                            Optional.of(name),
                            ofStatus(ofSide, s)));
                }
            });
            for (Status s : statuses(of)) {
                add(
                        estimates,
                        new Group(outcome, Optional.empty(), Optional.of(s)),
                        Optional.empty(),
                        statusOfAllSides(of, s));
            }
        }
        return estimates;
    }

    private void add(List<Estimate> to, Group group, Optional<String> sideName, Bounds bounds) {
        if (!bounds.isEmpty()) {
            to.add(bounds.estimate(incident.id(), group, sideName, group.status(), rule));
        }
    }

    private Set<Outcome> outcomes() {
        return readings.all().stream()
                .map(r -> r.claim().outcome().orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Statuses told, unknown left out. */
    private static Set<Status> statuses(List<Reading> of) {
        return of.stream()
                .map(r -> r.claim().victims().status())
                .filter(s -> s != Status.UNKNOWN)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Reading> ofSide(List<Reading> of, String side) {
        return of.stream()
                .filter(r -> r.claim()
                        .victims()
                        .side()
                        .map(Names::normal)
                        .filter(side::equals)
                        .isPresent())
                .toList();
    }

    /** All the people of one side: figures that tell no status speak of all; else the statuses add up. */
    private Bounds wholeSide(List<Reading> ofSide) {
        Set<Status> statuses = statuses(ofSide);
        List<Reading> untold = ofSide.stream()
                .filter(r -> r.claim().victims().status() == Status.UNKNOWN)
                .toList();
        boolean untoldDecides =
                statuses.isEmpty() || untold.stream().anyMatch(r -> r.partial().isEmpty() && r.stand() != Stand.ENEMY);
        if (!untoldDecides && statuses.size() == 1) {
            return decide.apply(ofSide);
        }
        List<Bounds> byStatus = statuses.stream().map(s -> ofStatus(ofSide, s)).toList();
        return untoldDecides
                ? withEnemyAbove(decide.apply(untold), byStatus)
                : withEnemyAbove(
                        Bounds.sum(byStatus, "a sum over those of each status"), List.of(decide.apply(untold)));
    }

    /** Where whole figures stand, those of one status only can raise the highest. */
    private static Bounds withEnemyAbove(Bounds whole, List<Bounds> groups) {
        if (whole.isEmpty()) {
            return Bounds.sum(groups, "a sum over those of each status");
        }
        Bounds result = whole;
        for (Bounds group : groups) {
            long high = group.high().orElse(0);
            if (!whole.open()
                    && whole.high().isPresent()
                    && high > result.high().orElse(0)) {
                List<String> claims = new ArrayList<>(result.claims());
                group.claims().stream().filter(c -> !claims.contains(c)).forEach(claims::add);
                List<String> caveats = new ArrayList<>(result.caveats());
                group.caveats().stream().filter(c -> !caveats.contains(c)).forEach(caveats::add);
                result = new Bounds(result.low(), result.best(), group.high(), false, claims, caveats);
            }
        }
        return result;
    }

    private Bounds ofStatus(List<Reading> of, Status status) {
        return decide.apply(of.stream()
                .filter(r -> r.claim().victims().status() == status)
                .map(ByGroups::asWholeOfItsStatus)
                .toList());
    }

    /** "ten of them civilians" is a part of all, and all of the civilians. */
    private static Reading asWholeOfItsStatus(Reading r) {
        boolean group =
                r.partial().filter(p -> p == Coverage.Partial.STATUS_GROUP).isPresent();
        return group ? new Reading(r.known(), r.voice(), r.stand(), r.day(), r.figure(), Optional.empty()) : r;
    }

    private Bounds statusOfAllSides(List<Reading> of, Status status) {
        Map<String, List<Reading>> bySide = bySide(
                of.stream().filter(r -> r.claim().victims().status() == status).toList());
        Bounds whole = ofStatus(bySide.getOrDefault("", List.of()), status);
        List<Bounds> parts = new ArrayList<>();
        outermost(bySide).forEach(side -> parts.add(ofStatus(bySide.getOrDefault(side, List.of()), status)));
        return Bounds.greater(whole, Bounds.sum(parts, "a sum over sides"));
    }

    /** Everyone: figures that name no side speak of all; else sides add up, and with them those of no told side who fought for none. */
    private Bounds together(List<Reading> of) {
        Map<String, List<Reading>> bySide = bySide(of);
        List<Reading> noSide = bySide.getOrDefault("", List.of());
        List<Reading> whole = noSide.stream()
                .filter(r -> r.claim().victims().status() == Status.UNKNOWN)
                .toList();
        List<Bounds> parts = new ArrayList<>();
        boolean sidesFight = true;
        for (String side : outermost(bySide)) {
            List<Reading> ofSide = bySide.getOrDefault(side, List.of());
            parts.add(wholeSide(ofSide));
            sidesFight &= ofSide.stream()
                    .allMatch(r -> r.claim().victims().status() == Status.COMBATANT
                            || r.claim().victims().status() == Status.POLICE);
        }
        if (sidesFight) {
            // Police of no told side are those whom others count for a side; civilians are nobody's.
            Set<Status> sided = statuses(of.stream()
                    .filter(r -> r.claim().victims().side().isPresent())
                    .toList());
            statuses(noSide).stream().filter(s -> !sided.contains(s)).forEach(s -> parts.add(ofStatus(noSide, s)));
        } else if (parts.isEmpty()) {
            statuses(noSide).forEach(s -> parts.add(ofStatus(noSide, s)));
        }
        return Bounds.greater(decide.apply(whole), Bounds.sum(parts, "a sum over sides and groups"));
    }

    private static Map<String, List<Reading>> bySide(List<Reading> of) {
        return of.stream()
                .collect(Collectors.groupingBy(
                        r -> r.claim().victims().side().map(Names::normal).orElse(""),
                        TreeMap::new,
                        Collectors.toList()));
    }

    /** Sides, without "" and without those counted within another that is here too. */
    private static List<String> outermost(Map<String, List<Reading>> bySide) {
        return bySide.keySet().stream()
                .filter(s -> !s.isEmpty())
                .filter(s -> bySide.keySet().stream()
                        .noneMatch(w ->
                                !w.isEmpty() && !w.equals(s) && Readings.sides().contains(w, s)))
                .toList();
    }
}
