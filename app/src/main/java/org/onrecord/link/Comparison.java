package org.onrecord.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onrecord.model.Days;
import org.onrecord.model.Family;
import org.onrecord.model.Point;
import org.onrecord.model.Reason;

/**
 * How likely two tellings speak of one happening: a sum of grounds, each with its words and weight (in log odds, so that 0 is even).
 */
final class Comparison {

    /** What speaks against any two tellings before anything is known of them. */
    private static final double AT_FIRST = -4;

    private static final double NEVER = -20;
    private static final int NEAR_KM = 25;
    private static final int FAR_KM = 150;

    private final Commonness common;
    private final Map<String, Family> familyOf;

    Comparison(Commonness common, Map<String, Family> familyOf) {
        this.common = common;
        this.familyOf = familyOf;
    }

    /** Log odds and grounds, strongest first. */
    record Verdict(double odds, List<Reason> reasons) {

        /** 0..1. */
        double score() {
            return 1 / (1 + Math.exp(-odds));
        }
    }

    Verdict compare(Telling a, Telling b) {
        List<Reason> reasons = new ArrayList<>();
        if (a.total() != b.total()) {
            reasons.add(new Reason("one is a running total", NEVER));
        } else if (a.document().equals(b.document())) {
            reasons.add(new Reason("the article itself keeps them apart", NEVER));
        } else if (a.total()) {
            totals(a, b, reasons);
        } else {
            days(a, b, reasons);
            places(a, b, reasons);
            sides(a, b, reasons);
            sources(a, b, reasons);
            figures(a, b, reasons);
            words(a, b, reasons);
            family(a, b, reasons);
        }
        double odds = AT_FIRST + reasons.stream().mapToDouble(Reason::weight).sum();
        reasons.sort(
                Comparator.comparingDouble((Reason r) -> -Math.abs(r.weight())).thenComparing(Reason::name));
        return new Verdict(odds, List.copyOf(reasons));
    }

    private static void add(List<Reason> reasons, String name, double weight) {
        reasons.add(new Reason(name, weight));
    }

    private static void days(Telling a, Telling b, List<Reason> reasons) {
        if (a.days().isEmpty() || b.days().isEmpty()) {
            if (a.days().isPresent() || b.days().isPresent()) {
                undated(a.days().isPresent() ? b : a, a.days().or(b::days).orElseThrow(), reasons);
                return;
            }
            long between = Math.abs(a.known().toEpochDay() - b.known().toEpochDay());
            add(reasons, "published " + between + " days apart", between <= 14 ? 0.5 : between <= 30 ? 0 : -1.5);
            return;
        }
        Days x = a.days().get();
        Days y = b.days().get();
        long longest = Math.max(x.length(), y.length());
        if (x.overlaps(y)) {
            String name = x.equals(y) ? "same days, " + x : "days meet, " + x + " and " + y;
            add(reasons, name, longest <= 3 ? 2.5 : longest <= 10 ? 1.5 : 0.5);
            return;
        }
        long gap = x.from().isAfter(y.to())
                ? x.from().toEpochDay() - y.to().toEpochDay()
                : y.from().toEpochDay() - x.to().toEpochDay();
        add(reasons, "days " + gap + " apart", gap == 1 ? 0.5 : gap <= 3 ? -1.5 : gap <= 14 ? -3.5 : -6);
    }

    /** What an article tells without a day happened before it was published, and mostly not long before. */
    private static void undated(Telling a, Days other, List<Reason> reasons) {
        long after = a.known().toEpochDay() - other.to().toEpochDay();
        if (after < 0 && a.known().isBefore(other.from())) {
            add(reasons, "published before it happened", -6);
        } else if (after <= 1) {
            add(reasons, "published on the day or the next", 1.5);
        } else {
            add(reasons, "published " + after + " days after it", after <= 14 ? 0.5 : after <= 30 ? 0 : -1.5);
        }
    }

    private void places(Telling a, Telling b, List<Reason> reasons) {
        Set<String> shared = a.places().stream()
                .filter(b.places()::contains)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        if (!shared.isEmpty()) {
            double best = shared.stream().mapToDouble(this::weight).max().orElse(0);
            add(reasons, "same place, " + String.join(", ", shared), best);
        } else if (a.places().stream().anyMatch(p -> b.places().stream().anyMatch(q -> holds(p, q) || holds(q, p)))) {
            add(reasons, "one place's name holds the other's", 1.2);
        } else if (a.places().stream().anyMatch(p -> b.places().stream().anyMatch(q -> Spelling.isNear(p, q)))) {
            add(reasons, "places spelt alike", 1.5);
        } else if (!a.points().isEmpty() && !b.points().isEmpty()) {
            double km = kilometres(a, b);
            add(reasons, "places " + Math.round(km) + " km apart", km <= NEAR_KM ? 1.5 : km < FAR_KM ? 0 : -3);
        } else if (!a.places().isEmpty() && !b.places().isEmpty()) {
            add(reasons, "places of other names", -1.5);
        }
    }

    private double weight(String place) {
        return Math.max(1, 2.5 - 0.5 * Math.log10(common.ofPlace(place)));
    }

    private static boolean holds(String longer, String shorter) {
        return (" " + longer + " ").contains(" " + shorter + " ");
    }

    private static double kilometres(Telling a, Telling b) {
        double least = Double.MAX_VALUE;
        for (Point p : a.points()) {
            for (Point q : b.points()) {
                least = Math.min(least, p.distanceTo(q));
            }
        }
        return least;
    }

    private static void sides(Telling a, Telling b, List<Reason> reasons) {
        if (!a.sides().isEmpty() && !b.sides().isEmpty()) {
            boolean shared = a.sides().stream().anyMatch(b.sides()::contains);
            add(reasons, shared ? "victims of one side" : "victims of other sides", shared ? 0.8 : -1);
        }
    }

    private static void sources(Telling a, Telling b, List<Reason> reasons) {
        if (a.sources().stream().anyMatch(b.sources()::contains)) {
            add(reasons, "same source cited", 0.7);
        }
    }

    private static void figures(Telling a, Telling b, List<Reason> reasons) {
        Predicate<Telling.Count> again = f -> b.figures().stream().anyMatch(g -> f.samePeople(g) && f.sameNumber(g));
        long same = a.figures().stream()
                .filter(f -> f.low() != 0 || f.high() != 0)
                .filter(again)
                .count();
        if (same > 0) {
            add(reasons, same + (same == 1 ? " figure" : " figures") + " the same", Math.min(1.8, 0.4 + 0.4 * same));
        }
    }

    private static void words(Telling a, Telling b, List<Reason> reasons) {
        double cosine = Words.cosine(a.words(), b.words());
        if (cosine > 0.02) {
            String most = a.words().entrySet().stream()
                    .filter(e -> b.words().containsKey(e.getKey()))
                    .sorted(Map.Entry.<String, Double>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(3)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining(", "));
            add(reasons, "rare words shared (" + most + ")", Math.min(3, 5 * cosine));
        }
    }

    private void family(Telling a, Telling b, List<Reason> reasons) {
        Family family = familyOf.get(a.document());
        if (family != null && family.equals(familyOf.get(b.document()))) {
            add(reasons, "the articles are reprints of one text", 1);
        }
    }

    /** Totals are one where they count the same fate of the same people in the same place up to about the same number. */
    private static void totals(Telling a, Telling b, List<Reason> reasons) {
        boolean counts =
                a.figures().stream().anyMatch(f -> b.figures().stream().anyMatch(g -> f.samePeople(g) && near(f, g)));
        add(reasons, counts ? "totals of one number" : "totals of other people or numbers", counts ? 3 : -6);
        boolean places = a.places().equals(b.places())
                || a.places().stream().anyMatch(p -> b.places().stream().anyMatch(q -> holds(p, q) || holds(q, p)));
        add(reasons, places ? "totals of one place" : "totals of other places", places ? 2.5 : -6);
    }

    private static boolean near(Telling.Count f, Telling.Count g) {
        long x = Math.max(f.low(), f.high());
        long y = Math.max(g.low(), g.high());
        return Math.abs(x - y) <= 0.02 * Math.max(x, y);
    }
}
