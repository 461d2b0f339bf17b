package org.onrecord.disclose;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Coverage;
import org.onrecord.model.Days;
import org.onrecord.model.Disclosure;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Names;
import org.onrecord.model.Officials;
import org.onrecord.model.Outcome;
import org.onrecord.model.SideHierarchy;
import org.onrecord.model.Silence;
import org.onrecord.model.Source;
import org.onrecord.model.Stance;
import org.onrecord.model.Status;

/**
 * When the side that suffered first told a figure. As known on a day: hand in only the claims known by that day.
 *
 * <p>A figure discloses where an {@linkplain Officials official} of the victims' side, or of a side that contains it, gives a number
 * above zero. Zeros, vague words, denials, anonymous leaks and the enemy's claims disclose nothing.
 */
public final class Discloser {

    /** What a side suffers; displacement, detention and release are not losses that it owes a figure for. */
    private static final Set<Outcome> SUFFERED = EnumSet.of(
            Outcome.KILLED, Outcome.WOUNDED, Outcome.CASUALTIES, Outcome.MISSING, Outcome.CAPTURED, Outcome.ABDUCTED);

    private final SideHierarchy sides;
    private final Coverage coverage;

    private Discloser(SideHierarchy sides, Coverage coverage) {
        this.sides = sides;
        this.coverage = coverage;
    }

    /** With the registries that come with the program. Immutable, shared by threads. */
    public static Discloser builtIn() {
        return new Discloser(SideHierarchy.builtIn(), Coverage.builtIn());
    }

    /**
     * One disclosure for each side and outcome that the claims speak of, by side, then outcome; none for running totals and for
     * happenings without a day, from which no lag can be counted.
     *
     * @param claims those of the incident; others are ignored
     */
    public List<Disclosure> disclose(Incident incident, Collection<KnownClaim> claims) {
        Optional<LocalDate> happened = incident.when().map(Days::from);
        if (incident.total() || happened.isEmpty()) {
            return List.of();
        }
        List<KnownClaim> own = ofIncident(incident, claims);
        Map<String, String> sideNames = new TreeMap<>();
        Map<String, Set<Outcome>> asked = new TreeMap<>();
        for (KnownClaim k : own) {
            Claim c = k.claim();
            if (c.victims().side().isPresent()
                    && c.outcome().filter(SUFFERED::contains).isPresent()
                    && !isNobody(c)) {
                String side = Names.normal(c.victims().side().get());
                sideNames.putIfAbsent(side, c.victims().side().get());
                asked.computeIfAbsent(side, s -> new TreeSet<>())
                        .add(c.outcome().get());
            }
        }
        List<Disclosure> disclosures = new ArrayList<>();
        asked.forEach((side, outcomes) -> {
            if (outcomes.contains(Outcome.KILLED) || outcomes.contains(Outcome.WOUNDED)) {
                // "gave no casualties" is a silence on the dead and the wounded, not a third thing to be disclosed.
                outcomes.removeIf(o -> o == Outcome.CASUALTIES
                        && own.stream().noneMatch(k -> isCounted(k, side, o) && !isToldOfDead(k, side, own)));
            }
            outcomes.forEach(outcome -> disclosures.add(
                    disclosure(incident.id(), sideNames.getOrDefault(side, side), outcome, happened.get(), own)));
        });
        return disclosures;
    }

    /** Everyone who kept silent, on losses or on whose deed it was, oldest first. */
    public List<Silence> silences(Incident incident, Collection<KnownClaim> claims) {
        return ofIncident(incident, claims).stream()
                .filter(k -> k.claim().stance().value() == Stance.WITHHELD
                        && k.claim().source().isPresent())
                .sorted(Spoken.ORDER)
                .map(k -> {
                    Source who = k.claim().source().orElseThrow().value();
                    return new Silence(
                            incident.id(),
                            k.id(),
                            who.name(),
                            who.side(),
                            k.claim().subject().value(),
                            k.claim().outcome(),
                            Spoken.day(k));
                })
                .toList();
    }

    /** Days from the happening to {@code known} through which nothing was disclosed; empty where it was by then, or lies ahead. */
    public static OptionalLong undisclosedDays(Disclosure disclosure, LocalDate known) {
        boolean told = disclosure.first().filter(first -> !first.isAfter(known)).isPresent();
        return told || known.isBefore(disclosure.happened())
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(disclosure.happened(), known));
    }

    private static List<KnownClaim> ofIncident(Incident incident, Collection<KnownClaim> claims) {
        Set<String> ids = Set.copyOf(incident.claims());
        return claims.stream()
                .filter(k -> ids.contains(k.id()))
                .sorted(Spoken.ORDER)
                .toList();
    }

    private Disclosure disclosure(
            String incident, String side, Outcome outcome, LocalDate happened, List<KnownClaim> claims) {
        List<KnownClaim> told = claims.stream()
                .filter(k -> discloses(k, side, outcome, happened))
                .toList();
        Optional<KnownClaim> first = told.stream()
                .min(Comparator.comparing(Spoken::day)
                        .thenComparing(k -> k.claim().stated().isEmpty())
                        .thenComparing(k -> coverage.partial(k, claims).isPresent())
                        .thenComparing(Spoken.ORDER));
        Optional<LocalDate> day = first.map(Spoken::day);
        return new Disclosure(
                incident,
                side,
                outcome,
                happened,
                day,
                first.filter(k -> k.claim().stated().isEmpty()).isPresent(),
                day.map(d -> OptionalLong.of(ChronoUnit.DAYS.between(happened, d)))
                        .orElse(OptionalLong.empty()),
                first.map(KnownClaim::id),
                first.flatMap(k -> coverage.partial(k, claims)).isPresent(),
                first.map(f -> steps(f, told, claims)).orElse(List.of()),
                silences(side, outcome, day, claims));
    }

    private boolean discloses(KnownClaim k, String side, Outcome outcome, LocalDate happened) {
        Claim c = k.claim();
        boolean about = c.outcome().equals(Optional.of(outcome))
                && c.victims().side().filter(s -> Names.equal(s, side)).isPresent();
        boolean says = c.stance().value() == Stance.ASSERTED || c.stance().value() == Stance.ADMITTED;
        boolean official = c.source()
                .map(Cited::value)
                .filter(s -> Officials.isOfficialOf(s, side, sides))
                .isPresent();
        // A figure stated before the happening speaks of something else.
        return about
                && says
                && official
                && c.figure().map(Cited::value).filter(Discloser::isAboveZero).isPresent()
                && !Spoken.day(k).isBefore(happened);
    }

    private static boolean isCounted(KnownClaim k, String side, Outcome outcome) {
        Claim c = k.claim();
        return c.outcome().equals(Optional.of(outcome))
                && c.stance().value() != Stance.WITHHELD
                && c.victims().side().filter(s -> Names.equal(s, side)).isPresent()
                && c.figure().isPresent();
    }

    /** "No soldier was killed": where nobody says more, there is nothing to disclose. */
    private static boolean isNobody(Claim c) {
        return c.stance().value() != Stance.WITHHELD
                && c.figure()
                        .map(Cited::value)
                        .filter(f -> f.high().isPresent() && !isAboveZero(f))
                        .isPresent();
    }

    /** "Lost twenty" is no third thing where twenty were killed. */
    private static boolean isToldOfDead(KnownClaim k, String side, List<KnownClaim> own) {
        Figure figure = k.claim().figure().orElseThrow().value();
        return own.stream()
                .filter(o -> isCounted(o, side, Outcome.KILLED))
                .map(o -> o.claim().figure().orElseThrow().value())
                .anyMatch(f -> f.low().equals(figure.low()) && f.high().equals(figure.high()));
    }

    private static boolean isAboveZero(Figure f) {
        return f.low().orElse(0) > 0 || f.high().orElse(0) > 0;
    }

    /** The first figure and every later one that had not been told before; parts and additions are no steps. */
    private List<String> steps(KnownClaim first, List<KnownClaim> told, List<KnownClaim> claims) {
        List<KnownClaim> steps = new ArrayList<>(List.of(first));
        for (KnownClaim k : told) {
            boolean later = Spoken.day(k).isAfter(Spoken.day(first));
            boolean whole = coverage.partial(k, claims)
                    .filter(p -> p != Coverage.Partial.OWN_PEOPLE)
                    .isEmpty();
            boolean others = !samePeople(first, k) || told.stream().anyMatch(o -> isGreaterOfTheDay(o, k, steps));
            boolean before = steps.stream().anyMatch(s -> number(s) == number(k));
            if (later && whole && !others && !before) {
                steps.add(k);
            }
        }
        return steps.stream().map(KnownClaim::id).toList();
    }

    private static boolean samePeople(KnownClaim a, KnownClaim b) {
        Status one = a.claim().victims().status();
        Status other = b.claim().victims().status();
        return one == other || one == Status.UNKNOWN || other == Status.UNKNOWN;
    }

    /** Of two new figures in one article on one day the greater counts all. */
    private static boolean isGreaterOfTheDay(KnownClaim other, KnownClaim k, List<KnownClaim> steps) {
        return steps.stream().noneMatch(s -> number(s) == number(other))
                && other.article().id().equals(k.article().id())
                && Spoken.day(other).equals(Spoken.day(k))
                && samePeople(other, k)
                && number(other) > number(k);
    }

    private static long number(KnownClaim k) {
        Figure f = k.claim().figure().orElseThrow().value();
        return f.low().orElseGet(() -> f.high().orElse(0));
    }

    private List<String> silences(String side, Outcome outcome, Optional<LocalDate> until, List<KnownClaim> claims) {
        return claims.stream()
                .filter(k -> k.claim().stance().value() == Stance.WITHHELD)
                .filter(k -> k.claim()
                        .outcome()
                        .filter(o -> o == outcome || o == Outcome.CASUALTIES)
                        .isPresent())
                .filter(k -> k.claim().victims().side().isEmpty()
                        || Names.equal(k.claim().victims().side().get(), side))
                .filter(k -> k.claim()
                        .source()
                        .map(Cited::value)
                        .filter(s -> Officials.isOfficialOf(s, side, sides))
                        .isPresent())
                .filter(k -> until.isEmpty() || !Spoken.day(k).isAfter(until.get()))
                .map(KnownClaim::id)
                .toList();
    }
}
