package org.onrecord.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.model.Article;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Figure;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Names;
import org.onrecord.model.Place;
import org.onrecord.model.Precision;
import org.onrecord.model.Stance;

/** Gathers claims into tellings: one for each label of each document. */
final class Tellings {

    private Tellings() {}

    /** Sorted by key, whatever the order of {@code claims}; their words are not weighed yet. */
    static List<Telling> of(Collection<KnownClaim> claims, Ruled ruled) {
        Map<String, List<KnownClaim>> groups = new TreeMap<>();
        for (KnownClaim k : claims.stream().sorted(KnownClaim.BY_CONTENT).toList()) {
            // A total that shares a label with a happening is still no part of it.
            String kind = k.claim().total() ? " total" : "";
            groups.computeIfAbsent(place(k.article()) + k.claim().incident() + kind, x -> new ArrayList<>())
                    .add(k);
        }
        if (!ruled.isSilent()) {
            groups = divided(groups, ruled);
        }
        Map<String, KnownClaim> main = mainOfEachDocument(groups);
        List<Telling> tellings = new ArrayList<>();
        groups.forEach((key, group) -> {
            boolean titled = group.contains(main.get(group.get(0).article().id()));
            tellings.add(telling(key, List.copyOf(group), titled));
        });
        return tellings;
    }

    /** What a person set apart is no longer told in one breath. */
    private static Map<String, List<KnownClaim>> divided(Map<String, List<KnownClaim>> groups, Ruled ruled) {
        Map<String, List<KnownClaim>> divided = new TreeMap<>();
        groups.forEach((key, group) -> {
            List<List<KnownClaim>> parts = parts(group, ruled);
            for (int i = 0; i < parts.size(); i++) {
                divided.put(i == 0 ? key : key + " " + i, parts.get(i));
            }
        });
        return divided;
    }

    /** Claims of which nobody ruled anything stay with most of those that nobody took elsewhere. */
    private static List<List<KnownClaim>> parts(List<KnownClaim> group, Ruled ruled) {
        List<List<KnownClaim>> parts = new ArrayList<>();
        for (KnownClaim k : group) {
            if (ruled.isNamed(k.id())) {
                parts.stream()
                        .filter(part -> part.stream().noneMatch(o -> ruled.isApart(o.id(), k.id())))
                        .findFirst()
                        .ifPresentOrElse(part -> part.add(k), () -> parts.add(new ArrayList<>(List.of(k))));
            }
        }
        if (parts.size() < 2) {
            return List.of(group);
        }
        List<KnownClaim> main = parts.stream()
                .min(Comparator.comparing((List<KnownClaim> part) -> part.stream()
                                .anyMatch(k -> ruled.joining(k.id()).isPresent()))
                        .thenComparing(part -> -part.size()))
                .orElseThrow();
        for (KnownClaim k : group) {
            if (!ruled.isNamed(k.id())) {
                main.add(k);
            }
        }
        main.sort(KnownClaim.BY_CONTENT);
        return parts;
    }

    /** Where an article stands among all, {@linkplain Article#BY_CONTENT by content}: the same among some of them. */
    private static String place(Article article) {
        return String.join(
                "\0",
                article.known().toString(),
                article.url().orElse(""),
                article.sha256(),
                article.publisher().orElse(""),
                article.title().orElse(""),
                article.id(),
                "");
    }

    /** A title speaks of the article's largest telling alone: one claim of it. */
    private static Map<String, KnownClaim> mainOfEachDocument(Map<String, List<KnownClaim>> groups) {
        Map<String, List<KnownClaim>> largest = new TreeMap<>();
        for (List<KnownClaim> group : groups.values()) {
            largest.merge(group.get(0).article().id(), group, (a, b) -> b.size() > a.size() ? b : a);
        }
        return largest.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get(0)));
    }

    private static Telling telling(String key, List<KnownClaim> group, boolean titled) {
        Set<String> places = new HashSet<>();
        Set<String> sides = new HashSet<>();
        Set<String> sources = new HashSet<>();
        Set<Telling.Count> counts = new HashSet<>();
        Set<String> sentences = new HashSet<>();
        for (KnownClaim k : group) {
            Claim c = k.claim();
            c.place()
                    .map(Cited::value)
                    .filter(p -> !p.precision().equals(Optional.of(Precision.COUNTRY)))
                    .ifPresent(p -> places.add(Names.normal(p.name())));
            c.victims().side().ifPresent(s -> sides.add(Names.normal(s)));
            c.source().ifPresent(s -> sources.add(Names.normal(s.value().name())));
            count(c).ifPresent(counts::add);
            sentences.add(k.evidence());
        }
        places.remove("");
        if (titled) {
            group.get(0).article().title().ifPresent(sentences::add);
        }
        return new Telling(
                key,
                group.get(0).article().id(),
                group,
                CoreDays.ofClaims(group.stream().map(KnownClaim::claim).toList()),
                group.get(0).article().known(),
                places,
                points(group),
                sides,
                sources,
                counts,
                Words.telling(sentences).stream().collect(Collectors.toMap(w -> w, w -> 0.0)),
                group.get(0).claim().total());
    }

    private static List<org.onrecord.model.Point> points(List<KnownClaim> group) {
        return group.stream()
                .flatMap(k ->
                        k.claim().place().map(Cited::value).filter(Tellings::isSpot).flatMap(Place::point).stream())
                .distinct()
                .toList();
    }

    /** The middle of a sea or of a region is far from most of what happens there. */
    private static boolean isSpot(Place place) {
        return place.precision()
                .filter(p -> p == Precision.EXACT || p == Precision.NEAR || p == Precision.ADMIN2)
                .isPresent();
    }

    private static Optional<Telling.Count> count(Claim c) {
        if (c.stance().value() == Stance.WITHHELD || c.outcome().isEmpty()) {
            return Optional.empty();
        }
        Optional<Figure> figure = c.figure()
                .map(Cited::value)
                .filter(f -> f.low().isPresent() || f.high().isPresent());
        return figure.map(f -> new Telling.Count(
                c.outcome().get().code(),
                c.victims().side().map(Names::normal).orElse(""),
                f.low().orElse(-1),
                f.high().orElse(-1)));
    }
}
