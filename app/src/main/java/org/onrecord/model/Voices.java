package org.onrecord.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who speaks, once each. Claims that go back to one speaker are one voice, however many articles carry them and under whatever form of
 * the name: a person and the short form of that name; an armed group and its spokesmen; an office and the minister who gave its figure.
 * An article that cites nobody is one voice with all its reprints, and no voice at all where it only repeats a source that it cites.
 *
 * <p>Built for the claims of one incident. The same claims in any order give the same voices. Immutable.
 */
public final class Voices {

    private final Map<String, String> voiceOf;

    private Voices(Map<String, String> voiceOf) {
        this.voiceOf = voiceOf;
    }

    /** Voices of {@code claims}, with no article known to be another's reprint. */
    public static Voices of(Collection<KnownClaim> claims) {
        return of(claims, List.of());
    }

    /** Voices of {@code claims}; the articles of one family speak with one voice. */
    public static Voices of(Collection<KnownClaim> claims, Collection<Family> families) {
        Map<String, String> familyOf = new HashMap<>();
        families.forEach(f -> f.documents().forEach(d -> familyOf.put(d, f.id())));
        List<KnownClaim> sorted = claims.stream().sorted(KnownClaim.BY_CONTENT).toList();
        UnionFind union = new UnionFind();
        joinNames(sorted, union);
        joinOffices(sorted, union);
        Map<String, String> voiceOf = new HashMap<>();
        for (KnownClaim k : sorted) {
            voiceOf.put(k.id(), k.claim().source().isPresent() ? union.root(key(k)) : "");
        }
        for (KnownClaim k : sorted) {
            if (k.claim().source().isEmpty()) {
                String article = k.article().id();
                voiceOf.put(
                        k.id(),
                        cited(k, sorted)
                                .map(c -> voiceOf.get(c.id()))
                                .orElse("article " + familyOf.getOrDefault(article, article)));
            }
        }
        return new Voices(voiceOf);
    }

    /** The voice of a claim: equal strings mean one voice. */
    public String voice(KnownClaim claim) {
        return voiceOf.getOrDefault(claim.id(), "claim " + claim.id());
    }

    public boolean same(KnownClaim a, KnownClaim b) {
        return voice(a).equals(voice(b));
    }

    /** Number of independent voices among {@code claims}. */
    public int count(Collection<KnownClaim> claims) {
        Set<String> voices = new HashSet<>();
        claims.forEach(c -> voices.add(voice(c)));
        return voices.size();
    }

    private static String key(KnownClaim k) {
        Source s = k.claim().source().orElseThrow().value();
        String side = s.side().map(Names::normal).orElse("");
        // A group speaks with one voice, whoever is its spokesman that day.
        return s.type() == SourceType.ARMED_GROUP && !side.isEmpty()
                ? "group " + side
                : Names.normal(s.name()) + "|" + side;
    }

    /** A short form of a name belongs to the one longer form it can stand for, and to none where it could stand for several. */
    private static void joinNames(List<KnownClaim> claims, UnionFind union) {
        Map<String, Source> byKey = new TreeMap<>();
        for (KnownClaim k : claims) {
            k.claim().source().ifPresent(s -> byKey.putIfAbsent(key(k), s.value()));
        }
        List<Map.Entry<String, Source>> all = new ArrayList<>(byKey.entrySet());
        for (Map.Entry<String, Source> shorter : all) {
            List<Map.Entry<String, Source>> longer = all.stream()
                    .filter(l -> !l.getKey().equals(shorter.getKey()) && canStandFor(shorter.getValue(), l.getValue()))
                    .toList();
            boolean oneMeant = longer.stream()
                    .allMatch(l -> longer.stream()
                            .allMatch(m -> Names.oneHoldsTheOther(
                                    l.getValue().name(), m.getValue().name())));
            if (oneMeant) {
                longer.forEach(l -> union.join(shorter.getKey(), l.getKey()));
            }
        }
    }

    private static boolean canStandFor(Source shorter, Source longer) {
        Set<String> s = Names.words(shorter.name());
        Set<String> l = Names.words(longer.name());
        boolean sides = shorter.side().isEmpty()
                || longer.side().isEmpty()
                || Names.equal(shorter.side().get(), longer.side().get());
        if (!sides || s.isEmpty() || s.size() > l.size() || !l.containsAll(s)) {
            return false;
        }
        return s.size() > 1
                || s.size() == l.size()
                || (isProper(shorter.name()) && isProper(longer.name()) && l.size() <= 3);
    }

    /** True where every word begins with a capital: a name, not a description. */
    private static boolean isProper(String name) {
        for (String word : name.strip().split("\\s+")) {
            if (!Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** In one article, officials of one side with the same figure for the same people on the same day: one announcement. */
    private static void joinOffices(List<KnownClaim> claims, UnionFind union) {
        Map<String, String> first = new HashMap<>();
        for (KnownClaim k : claims) {
            Claim c = k.claim();
            Optional<Source> s = c.source().map(Cited::value).filter(Officials::isOfficial);
            if (s.isPresent() && c.figure().isPresent() && c.stated().isPresent()) {
                String announcement = k.article().id() + "|" + s.get().side() + "|"
                        + c.stated().get().value() + "|" + c.outcome() + "|"
                        + c.victims().side() + "|" + c.figure().get().value().low() + "|"
                        + c.figure().get().value().high() + "|"
                        + c.stance().value().equals(Stance.DENIED);
                String before = first.putIfAbsent(announcement, key(k));
                if (before != null) {
                    union.join(before, key(k));
                }
            }
        }
    }

    /** The claim of the same article, by a source it cites, that {@code own} only repeats in the article's own voice. */
    private static Optional<KnownClaim> cited(KnownClaim own, List<KnownClaim> claims) {
        Optional<Figure> figure = own.claim().figure().map(Cited::value);
        if (figure.isEmpty() || figure.get().isVague()) {
            return Optional.empty();
        }
        return claims.stream()
                .filter(k -> k.article().id().equals(own.article().id())
                        && k.claim().source().isPresent())
                .filter(k -> k.claim().outcome().equals(own.claim().outcome())
                        && k.claim().stance().value() != Stance.DENIED)
                .filter(k -> k.claim()
                        .figure()
                        .map(Cited::value)
                        .filter(f -> sameBounds(f, figure.get()))
                        .isPresent())
                .filter(k -> k.claim().victims().side().isEmpty()
                        || own.claim().victims().side().isEmpty()
                        || k.claim()
                                .victims()
                                .side()
                                .equals(own.claim().victims().side()))
                .findFirst();
    }

    private static boolean sameBounds(Figure a, Figure b) {
        return a.low().equals(b.low()) && a.high().equals(b.high());
    }

    /** Keys joined; the smallest of those joined stands for all. */
    private static final class UnionFind {
        private final Map<String, String> parent = new HashMap<>();

        String root(String key) {
            String at = key;
            while (parent.containsKey(at)) {
                at = parent.get(at);
            }
            return at;
        }

        void join(String a, String b) {
            String x = root(a);
            String y = root(b);
            if (x.compareTo(y) < 0) {
                parent.put(y, x);
            } else if (x.compareTo(y) > 0) {
                parent.put(x, y);
            }
        }
    }
}
