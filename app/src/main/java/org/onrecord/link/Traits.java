package org.onrecord.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Article;
import org.onrecord.model.Days;
import org.onrecord.model.Trait;
import org.onrecord.model.Trait.Kind;

/** The traits by which tellings and articles are found. */
final class Traits {

    /** Positions of a sketch in a band: texts of similarity s meet in one of n/2 bands with probability 1 - (1 - s*s)^(n/2). */
    private static final int BAND = 2;

    private static final int FORTNIGHT = 14;
    private static final int LONGEST_HAPPENING = 21;

    private Traits() {}

    static Trait word(String word) {
        return Trait.of(Kind.WORD, word);
    }

    static Trait place(String place) {
        return Trait.of(Kind.PLACE, place);
    }

    static Trait meeting(String key) {
        return Trait.of(Kind.MEETING, key);
    }

    /** Each once. */
    static Set<Trait> of(Telling t) {
        Set<Trait> traits = new HashSet<>();
        traits.add(Trait.ANY);
        t.words().keySet().forEach(w -> traits.add(word(w)));
        t.places().forEach(p -> traits.add(place(p)));
        meetings(t).forEach(m -> traits.add(meeting(m)));
        return traits;
    }

    /** Of a document: those of each of its tellings, and the bands of its text. */
    static List<Trait> of(List<Telling> ofOneDocument) {
        List<Trait> traits = new ArrayList<>();
        ofOneDocument.forEach(t -> traits.addAll(of(t)));
        ofOneDocument.stream()
                .limit(1)
                .flatMap(t -> t.claims().stream().limit(1))
                .forEach(k -> traits.addAll(bands(k.article())));
        traits.sort(null);
        return traits;
    }

    /** Each once. */
    static Set<Trait> bands(Article article) {
        Set<Trait> bands = new HashSet<>();
        int[] minima = article.sketch().minima();
        for (int i = 0; i + BAND <= minima.length; i += BAND) {
            long hash = i;
            for (int j = i; j < i + BAND; j++) {
                hash = hash * 1_000_003 + minima[j];
            }
            bands.add(Trait.of(Kind.BAND, hash));
        }
        return bands;
    }

    /** Keys of which two tellings must share one to be compared, beside a rare word or a family of reprints. */
    static Set<String> meetings(Telling t) {
        Set<String> keys = new HashSet<>();
        String kind = kind(t);
        for (String place : t.places()) {
            for (String word : place.split(" ")) {
                for (long bucket : fortnights(t)) {
                    keys.add(kind + "place " + word + " " + bucket);
                }
            }
        }
        t.days().filter(d -> d.length() <= LONGEST_HAPPENING).ifPresent(days -> {
            for (var day = days.from().minusDays(1); !day.isAfter(days.to()); day = day.plusDays(1)) {
                keys.add(kind + "day " + day);
                for (String side : t.sides()) {
                    keys.add(kind + "side " + side + " " + day);
                }
            }
        });
        if (t.total()) {
            t.figures().forEach(f -> keys.add(kind + f.outcome() + " " + f.side()));
        }
        return keys;
    }

    /** Totals are compared with totals alone. */
    static String kind(Telling t) {
        return t.total() ? "total " : "";
    }

    /** The fortnights of its days, each with the one after, so that neighbours over a border meet. */
    private static Set<Long> fortnights(Telling t) {
        Days days = t.days().filter(d -> d.length() <= LONGEST_HAPPENING).orElse(Days.of(t.known()));
        Set<Long> buckets = new HashSet<>();
        for (long d = days.from().toEpochDay(); d <= days.to().toEpochDay() + FORTNIGHT; d += FORTNIGHT) {
            buckets.add(Math.floorDiv(d, (long) FORTNIGHT));
        }
        return buckets;
    }
}
