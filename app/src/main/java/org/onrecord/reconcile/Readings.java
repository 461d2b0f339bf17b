package org.onrecord.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Coverage;
import org.onrecord.model.Family;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Names;
import org.onrecord.model.Officials;
import org.onrecord.model.SideHierarchy;
import org.onrecord.model.Stance;
import org.onrecord.model.Voices;

/** The figures of one incident's claims, read once: voices told apart, days found, withdrawn figures left out. */
final class Readings {

    private static final SideHierarchy SIDES = SideHierarchy.builtIn();
    private static final Coverage COVERAGE = Coverage.builtIn();

    /** Days between word and print within which an article is news of that word, not a look back at it. */
    private static final int FRESH = 3;

    private final List<KnownClaim> claims;
    private final List<Reading> all = new ArrayList<>();
    private final List<Reading> told;

    Readings(Incident incident, Collection<KnownClaim> given, Collection<Family> families) {
        Set<String> ids = new HashSet<>(incident.claims());
        claims = given.stream()
                .filter(k -> ids.contains(k.id()))
                .sorted(KnownClaim.BY_CONTENT)
                .toList();
        Voices voices = Voices.of(claims, families);
        Stands stands = new Stands(claims, SIDES);
        Set<String> withdrawn = withdrawn(voices);
        Map<String, LocalDate> firstDay = firstDays(voices);
        for (KnownClaim k : claims) {
            if (isCounted(k) && !withdrawn.contains(sideKey(k, voices))) {
                all.add(new Reading(
                        k,
                        voices.voice(k),
                        stands.of(k.claim(), k.claim().victims().side()),
                        firstDay.getOrDefault(sideKey(k, voices), spoken(k)),
                        k.claim().figure().orElseThrow().value(),
                        COVERAGE.partial(k, claims)));
            }
        }
        told = List.copyOf(all);
        all.removeIf(r -> isSummary(r, told));
        all.sort(Reading.BY_DAY);
    }

    /** Claims of the incident, in the order of content. */
    List<KnownClaim> claims() {
        return claims;
    }

    /** Figures that count, by day. */
    List<Reading> all() {
        return all;
    }

    /** Figures that count, an article's own summaries of what others say among them. */
    List<Reading> told() {
        return told;
    }

    /** True where people were hit and the words do not tell whether they live. */
    static boolean isHit(Reading r) {
        return COVERAGE.isHit(r.known());
    }

    static SideHierarchy sides() {
        return SIDES;
    }

    static LocalDate spoken(KnownClaim k) {
        return k.claim().stated().map(Cited::value).orElse(k.article().known());
    }

    /** A number is given and the source stands by it. */
    private static boolean isCounted(KnownClaim k) {
        Stance stance = k.claim().stance().value();
        return k.claim().outcome().isPresent()
                && (stance == Stance.ASSERTED || stance == Stance.ADMITTED)
                && number(k).isPresent();
    }

    private static Optional<Figure> number(KnownClaim k) {
        return k.claim()
                .figure()
                .map(Cited::value)
                .filter(f -> f.low().isPresent() || f.high().isPresent());
    }

    private static String people(Claim c) {
        return c.outcome().map(o -> o.code()).orElse("") + "|"
                + c.victims().side().map(Names::normal).orElse("");
    }

    private static String bounds(KnownClaim k) {
        return number(k).map(f -> f.low() + ".." + f.high()).orElse("");
    }

    /** Officials of a side repeat each other's figures: a figure is as old as its first telling by any of them. */
    private static String sideKey(KnownClaim k, Voices voices) {
        Optional<String> official = k.claim()
                .source()
                .map(Cited::value)
                .filter(Officials::isOfficial)
                .flatMap(s -> s.side())
                .map(Names::normal);
        return official.map(s -> "side " + s).orElseGet(() -> voices.voice(k)) + "|" + people(k.claim()) + "|"
                + bounds(k);
    }

    private Map<String, LocalDate> firstDays(Voices voices) {
        Map<String, LocalDate> lastStated = new HashMap<>();
        for (KnownClaim k : claims) {
            k.claim()
                    .stated()
                    .map(Cited::value)
                    .filter(d -> !d.plusDays(FRESH).isBefore(k.article().known()))
                    .ifPresent(d -> lastStated.merge(k.article().id(), d, (a, b) -> a.isAfter(b) ? a : b));
        }
        Map<String, LocalDate> days = new HashMap<>();
        for (KnownClaim k : claims) {
            if (isCounted(k)) {
                // Of an undated figure the day of publication is only the latest it can be: in fresh news no later than
                // what the article dates.
                LocalDate day = k.claim().stated().isPresent()
                        ? spoken(k)
                        : lastStated.getOrDefault(k.article().id(), spoken(k));
                days.merge(sideKey(k, voices), day, (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        return days;
    }

    /** The article's own number where it also tells who counts, which says it better and dates it; or sums up what others say. */
    private static boolean isSummary(Reading r, List<Reading> all) {
        return r.claim().source().isEmpty()
                && all.stream()
                        .anyMatch(o -> o.claim().source().isPresent()
                                && o.stand() != Stand.ENEMY
                                && (o.partial().isEmpty() || o.partial().get() == Coverage.Partial.OWN_PEOPLE)
                                && o.known()
                                        .article()
                                        .id()
                                        .equals(r.known().article().id())
                                && people(o.claim()).equals(people(r.claim())));
    }

    /** Figures that their own voice, or an official of its side, has called untrue. */
    private Set<String> withdrawn(Voices voices) {
        Set<String> keys = new HashSet<>();
        for (KnownClaim k : claims) {
            if (k.claim().stance().value() == Stance.DENIED && number(k).isPresent()) {
                keys.add(sideKey(k, voices));
            }
        }
        return keys;
    }
}
