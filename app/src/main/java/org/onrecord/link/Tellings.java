package org.onrecord.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.model.Article;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Days;
import org.onrecord.model.Figure;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Names;
import org.onrecord.model.Place;
import org.onrecord.model.Stance;

/** Gathers claims into tellings: one for each label of each document. */
final class Tellings {

    private Tellings() {}

    /** Sorted by key, whatever the order of {@code claims}. */
    static List<Telling> of(Collection<KnownClaim> claims) {
        Map<String, List<KnownClaim>> groups = new TreeMap<>();
        Map<String, String> ranks = ranks(claims);
        for (KnownClaim k : claims.stream().sorted(KnownClaim.BY_CONTENT).toList()) {
            // A total that shares a label with a happening is still no part of it.
            String kind = k.claim().total() ? " total" : "";
            groups.computeIfAbsent(
                            ranks.get(k.article().id()) + " " + k.claim().incident() + kind, x -> new ArrayList<>())
                    .add(k);
        }
        Map<String, KnownClaim> main = mainOfEachDocument(groups);
        Words words = new Words(claims);
        List<Telling> tellings = new ArrayList<>();
        groups.forEach((key, group) -> {
            boolean titled = group.contains(main.get(group.get(0).article().id()));
            tellings.add(telling(key, List.copyOf(group), words, titled));
        });
        return tellings;
    }

    /** The place of each article among all, by content: ids differ from ledger to ledger, and nothing may depend on them. */
    private static Map<String, String> ranks(Collection<KnownClaim> claims) {
        Map<String, Article> articles = new HashMap<>();
        claims.forEach(k -> articles.put(k.article().id(), k.article()));
        Map<String, String> ranks = new HashMap<>();
        articles.values().stream()
                .sorted(Article.BY_CONTENT)
                .forEach(a -> ranks.put(a.id(), String.format(Locale.ROOT, "%09d", ranks.size())));
        return ranks;
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

    private static Telling telling(String key, List<KnownClaim> group, Words words, boolean titled) {
        List<Days> days = new ArrayList<>();
        Set<String> places = new HashSet<>();
        Set<String> sides = new HashSet<>();
        Set<String> sources = new HashSet<>();
        Set<Telling.Count> counts = new HashSet<>();
        Set<String> sentences = new HashSet<>();
        for (KnownClaim k : group) {
            Claim c = k.claim();
            c.when().ifPresent(w -> days.add(w.value()));
            c.place().ifPresent(p -> places.add(Names.normal(p.value().name())));
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
                CoreDays.of(days),
                group.get(0).article().known(),
                places,
                points(group),
                sides,
                sources,
                counts,
                words.vector(sentences),
                group.get(0).claim().total());
    }

    private static List<org.onrecord.model.Point> points(List<KnownClaim> group) {
        return group.stream()
                .flatMap(k -> k.claim().place().map(Cited::value).flatMap(Place::point).stream())
                .distinct()
                .toList();
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
