package org.onrecord.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Figure;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Names;
import org.onrecord.model.Officials;
import org.onrecord.model.Relation;
import org.onrecord.model.Relation.Kind;
import org.onrecord.model.Stance;
import org.onrecord.model.Voices;

/**
 * How the claims of one incident stand to each other. Claims are compared with those of the same outcome and the same people only, each
 * with its nearest: a repeat points to the first of its kind, a revision to the figure just before, a denial to what it denies.
 */
final class Relations {

    private static final Comparator<KnownClaim> BY_DAY = Comparator.comparing(Relations::spoken)
            .thenComparing(k -> k.article().known())
            .thenComparing(k -> k.article().id())
            .thenComparing(k -> k.claim().anchor())
            .thenComparing(KnownClaim::id);

    private final Voices voices;
    private final List<Relation> found = new ArrayList<>();

    private Relations(Voices voices) {
        this.voices = voices;
    }

    static List<Relation> among(List<KnownClaim> claims, Voices voices) {
        Relations relations = new Relations(voices);
        relations.subsets(claims);
        Map<String, List<KnownClaim>> people = new TreeMap<>();
        for (KnownClaim k : claims) {
            Claim c = k.claim();
            if (c.outcome().isPresent()
                    && c.stance().value() != Stance.WITHHELD
                    && c.partOf().isEmpty()) {
                people.computeIfAbsent(who(c), x -> new ArrayList<>()).add(k);
            }
        }
        for (List<KnownClaim> same : people.values()) {
            same.sort(BY_DAY);
            relations.denials(same);
            List<KnownClaim> counted = same.stream()
                    .filter(k -> k.claim().stance().value() != Stance.DENIED
                            && bounds(k).isPresent())
                    .toList();
            relations.repeatsAndRevisions(counted);
            relations.contradictions(counted);
        }
        return relations.found;
    }

    private static String who(Claim c) {
        return c.outcome().orElseThrow().code() + "|"
                + c.victims().side().map(Names::normal).orElse("") + "|"
                + c.victims().status().code();
    }

    private static LocalDate spoken(KnownClaim k) {
        return k.claim().stated().map(Cited::value).orElse(k.article().known());
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
            if (denial.claim().stance().value() == Stance.DENIED) {
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

    private void repeatsAndRevisions(List<KnownClaim> counted) {
        for (int i = 1; i < counted.size(); i++) {
            KnownClaim now = counted.get(i);
            Optional<KnownClaim> again = counted.subList(0, i).stream()
                    .filter(k -> equal(bounds(k).orElseThrow(), bounds(now).orElseThrow()))
                    .findFirst();
            if (again.isPresent()) {
                add(
                        now,
                        again.get(),
                        Kind.REPEATS,
                        voices.same(now, again.get()) ? "same voice, same figure" : "another voice, same figure");
                continue;
            }
            for (int j = i - 1; j >= 0; j--) {
                KnownClaim before = counted.get(j);
                if (spoken(before).isBefore(spoken(now))
                        && (voices.same(now, before) || officialsOfOneSide(now, before))) {
                    long difference = size(bounds(now).orElseThrow())
                            - size(bounds(before).orElseThrow());
                    if (difference != 0) {
                        add(
                                now,
                                before,
                                difference > 0 ? Kind.REVISES_UP : Kind.REVISES_DOWN,
                                "a later figure of the same "
                                        + (voices.same(now, before) ? "voice" : "side's officials"));
                    }
                    break;
                }
            }
        }
    }

    private void contradictions(List<KnownClaim> counted) {
        // Repeats of a figure by one voice add no contradiction of their own.
        Map<String, KnownClaim> firsts = new LinkedHashMap<>();
        for (KnownClaim k : counted) {
            Figure f = bounds(k).orElseThrow();
            firsts.putIfAbsent(voices.voice(k) + "|" + f.low() + f.high(), k);
        }
        List<KnownClaim> kinds = List.copyOf(firsts.values());
        for (int i = 0; i < kinds.size(); i++) {
            for (int j = 0; j < i; j++) {
                KnownClaim a = kinds.get(j);
                KnownClaim b = kinds.get(i);
                if (!voices.same(a, b)
                        && !officialsOfOneSide(a, b)
                        && !meets(bounds(a).orElseThrow(), bounds(b).orElseThrow())) {
                    add(b, a, Kind.CONTRADICTS, "both cannot be true of the same people");
                }
            }
        }
    }

    private static boolean officialsOfOneSide(KnownClaim a, KnownClaim b) {
        Optional<String> side = officialSide(a);
        return side.isPresent() && side.equals(officialSide(b));
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

    private static boolean equal(Figure a, Figure b) {
        return a.low().equals(b.low()) && a.high().equals(b.high());
    }

    private static boolean meets(Figure a, Figure b) {
        return a.low().orElse(0) <= b.high().orElse(Long.MAX_VALUE)
                && b.low().orElse(0) <= a.high().orElse(Long.MAX_VALUE);
    }
}
