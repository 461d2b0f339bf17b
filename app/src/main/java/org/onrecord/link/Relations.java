package org.onrecord.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.onrecord.model.Cited;
import org.onrecord.model.Figure;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Names;
import org.onrecord.model.Officials;
import org.onrecord.model.Outcome;
import org.onrecord.model.Relation;
import org.onrecord.model.Relation.Kind;
import org.onrecord.model.SourceType;
import org.onrecord.model.Stance;
import org.onrecord.model.VagueNumbers;
import org.onrecord.model.Voices;

/**
 * How the claims of one incident stand to each other. Claims are compared with those of the same outcome and the same people only, each
 * with its nearest: a repeat points to the first of its kind, a revision to the figure just before, a contradiction to the nearest other
 * figures, a denial to what it denies. So relations grow with the claims, not with their pairs.
 */
final class Relations {

    /** Of two tellings of one day the one whose source is named more fully comes first, and so speaks for both. */
    private static final Comparator<KnownClaim> BY_DAY = Comparator.comparing(Relations::spoken)
            .thenComparing(Comparator.comparingInt(Relations::wordsOfName).reversed())
            .thenComparing(KnownClaim.BY_CONTENT);

    /** Other numbers that one figure is set against: the nearest in time. All with all would be quadratic in a long story. */
    private static final int CONTRADICTED = 3;

    private static final Set<Outcome> CHANGING = EnumSet.of(Outcome.MISSING, Outcome.RELEASED, Outcome.DISPLACED);

    private static final VagueNumbers VAGUE = VagueNumbers.builtIn();

    private final Voices voices;
    private final List<Relation> found = new ArrayList<>();

    /** Figures that those who gave them have called untrue: who only reported them says nothing against anyone. */
    private final Set<Figure> takenBack = new HashSet<>();

    private Relations(Voices voices) {
        this.voices = voices;
    }

    static List<Relation> among(List<KnownClaim> claims, Voices voices) {
        Relations relations = new Relations(voices);
        relations.subsets(claims);
        List<KnownClaim> compared = claims.stream()
                .filter(k -> k.claim().outcome().isPresent()
                        && k.claim().stance().value() != Stance.WITHHELD
                        && k.claim().partOf().isEmpty())
                .toList();
        for (List<KnownClaim> same : SamePeople.among(compared)) {
            same.sort(BY_DAY);
            relations.denials(same);
            relations.takenBack.clear();
            same.stream()
                    .filter(k -> k.claim().stance().value() == Stance.DENIED && relations.takesBack(k, same))
                    .forEach(k -> relations.takenBack.add(bounds(k).orElseThrow()));
            List<KnownClaim> counted = same.stream()
                    .filter(k -> k.claim().stance().value() != Stance.DENIED
                            && bounds(k).isPresent())
                    .toList();
            relations.figures(counted);
            same.stream()
                    .filter(k -> k.claim().stance().value() != Stance.DENIED)
                    .forEach(k -> relations.vague(k, counted));
        }
        return relations.found;
    }

    private static LocalDate spoken(KnownClaim k) {
        return k.claim().stated().map(Cited::value).orElse(k.article().known());
    }

    private static int wordsOfName(KnownClaim k) {
        return k.claim().source().map(s -> s.value().name().split(" ").length).orElse(0);
    }

    private static Optional<Figure> bounds(KnownClaim k) {
        return k.claim()
                .figure()
                .map(Cited::value)
                .filter(f -> f.low().isPresent() || f.high().isPresent());
    }

    private void add(KnownClaim from, KnownClaim to, Kind kind, String why) {
        found.add(new Relation(from.id(), to.id(), kind, why));
    }

    private void subsets(List<KnownClaim> claims) {
        Map<String, KnownClaim> byId = new HashMap<>();
        claims.forEach(k -> byId.put(k.id(), k));
        for (KnownClaim part : claims) {
            part.claim().partOf().map(byId::get).ifPresent(whole -> {
                add(part, whole, Kind.PART_OF, "the words tell a subset");
                add(whole, part, Kind.INCLUDES, "the words tell a subset");
            });
        }
    }

    private void denials(List<KnownClaim> same) {
        for (KnownClaim denial : same) {
            if (denial.claim().stance().value() == Stance.DENIED && !takesBack(denial, same)) {
                same.stream()
                        .filter(k -> k.claim().stance().value() != Stance.DENIED && !voices.same(k, denial))
                        .filter(k -> bounds(denial).isEmpty()
                                || bounds(k)
                                        .filter(f -> meets(f, bounds(denial).get()))
                                        .isPresent())
                        .filter(k -> !spoken(k).isAfter(spoken(denial))
                                || !k.article().known().isAfter(denial.article().known()))
                        .findFirst()
                        .ifPresent(k -> add(denial, k, Kind.DENIES, "says that it is not so"));
            }
        }
    }

    /** Who calls his own figure untrue corrects himself and denies nobody else. */
    private boolean takesBack(KnownClaim denial, List<KnownClaim> same) {
        return bounds(denial).isPresent()
                && same.stream()
                        .filter(k -> k.claim().stance().value() != Stance.DENIED)
                        .filter(k -> speaker(k).equals(speaker(denial)))
                        .anyMatch(k -> bounds(k).equals(bounds(denial)));
    }

    /**
     * One relation backwards for each figure: to its first telling by that voice, else to the figure that its voice or another official
     * of its side gave before; and where that voice says it for the first time, to the first who said so, else against what others said
     * last.
     */
    private void figures(List<KnownClaim> counted) {
        Map<String, KnownClaim> firstOfVoice = new HashMap<>();
        Map<String, KnownClaim> firstOfAll = new HashMap<>();
        Map<String, List<KnownClaim>> toldBy = new HashMap<>();
        Map<String, KnownClaim> latest = new LinkedHashMap<>();
        for (KnownClaim now : counted) {
            Figure f = bounds(now).orElseThrow();
            String figure = f.low() + "|" + f.high();
            String speaker = speaker(now);
            KnownClaim again = firstOfVoice.putIfAbsent(voices.voice(now) + "|" + figure, now);
            KnownClaim agreed = firstOfAll.putIfAbsent(figure, now);
            if (again != null) {
                add(now, again, Kind.REPEATS, "same voice, same figure");
                continue;
            }
            if (agreed != null) {
                add(now, agreed, Kind.REPEATS, "another voice, same figure");
            } else {
                revision(now, toldBy.getOrDefault(speaker, List.of()));
                contradictions(now, speaker, latest);
            }
            if (agreed != null && now.claim().source().isEmpty()) {
                continue;
            }
            toldBy.computeIfAbsent(speaker, s -> new ArrayList<>()).add(now);
            latest.remove(speaker);
            latest.put(speaker, now);
        }
    }

    private void revision(KnownClaim now, List<KnownClaim> told) {
        for (int i = told.size() - 1; i >= 0; i--) {
            KnownClaim before = told.get(i);
            if (spoken(before).isBefore(spoken(now))) {
                long difference =
                        size(bounds(now).orElseThrow()) - size(bounds(before).orElseThrow());
                if (difference != 0) {
                    add(
                            now,
                            before,
                            difference > 0 ? Kind.REVISES_UP : Kind.REVISES_DOWN,
                            "a later figure of the same " + (voices.same(now, before) ? "voice" : "side's officials"));
                }
                return;
            }
        }
    }

    /**
     * A new figure against what others said last, the nearest first, each number once. A side whose officials told of nobody and now tell of
     * somebody contradicts itself.
     */
    private void contradictions(KnownClaim now, String speaker, Map<String, KnownClaim> latest) {
        List<KnownClaim> others = new ArrayList<>(latest.values());
        Collections.reverse(others);
        Set<Figure> set = new HashSet<>();
        for (KnownClaim other : others) {
            Figure f = bounds(other).orElseThrow();
            boolean own = other.equals(latest.get(speaker));
            if (!meets(f, bounds(now).orElseThrow())
                    && (!own || size(f) == 0 && !voices.same(now, other))
                    && !isOtherState(now, other)
                    && !(takenBack.contains(f) && isReport(other))
                    && set.size() < CONTRADICTED
                    && set.add(f)) {
                add(now, other, Kind.CONTRADICTS, "both cannot be true of the same people");
            }
        }
    }

    /** "Hundreds died" against "one was killed": words without a number against the nearest number of another that is below all they can mean. */
    private void vague(KnownClaim words, List<KnownClaim> counted) {
        OptionalLong least =
                words.claim().figure().map(Cited::value).map(VAGUE::least).orElse(OptionalLong.empty());
        counted.stream()
                .filter(k ->
                        least.isPresent() && bounds(k).orElseThrow().high().orElse(Long.MAX_VALUE) < least.getAsLong())
                .filter(k -> !speaker(k).equals(speaker(words)) && !isOtherState(k, words))
                .min(Comparator.comparing((KnownClaim k) -> k.claim().source().isEmpty())
                        .thenComparingLong(k ->
                                Math.abs(spoken(k).toEpochDay() - spoken(words).toEpochDay()))
                        .thenComparing(BY_DAY))
                .ifPresent(k -> add(words, k, Kind.CONTRADICTS, "both cannot be true of the same people"));
    }

    private static boolean isReport(KnownClaim k) {
        return k.claim()
                .source()
                .map(Cited::value)
                .filter(s -> s.type() != SourceType.MEDIA)
                .isEmpty();
    }

    /** How many are missing, freed or away from home changes from day to day; figures of two days may both be true. */
    private static boolean isOtherState(KnownClaim a, KnownClaim b) {
        return a.claim().outcome().filter(CHANGING::contains).isPresent()
                && !spoken(a).equals(spoken(b));
    }

    /** Who a figure binds: the officials of a side revise each other, everyone else only himself. */
    private String speaker(KnownClaim k) {
        return officialSide(k).map(side -> "officials of " + side).orElseGet(() -> voices.voice(k));
    }

    private static Optional<String> officialSide(KnownClaim k) {
        return k.claim()
                .source()
                .map(Cited::value)
                .filter(Officials::isOfficial)
                .flatMap(s -> s.side())
                .map(Names::normal);
    }

    private static long size(Figure f) {
        return f.low().orElse(f.high().orElse(0));
    }

    private static boolean meets(Figure a, Figure b) {
        return a.low().orElse(0) <= b.high().orElse(Long.MAX_VALUE)
                && b.low().orElse(0) <= a.high().orElse(Long.MAX_VALUE);
    }
}
