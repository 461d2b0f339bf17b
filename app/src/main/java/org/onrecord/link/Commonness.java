package org.onrecord.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.model.Article;
import org.onrecord.model.Spread;
import org.onrecord.model.Trait;

/**
 * How common what tellings have in common is. From {@value #ENOUGH} tellings on it is told in steps, so that one telling more seldom makes
 * a difference, and what many have is common however many more there are: what is far away in a large record then says nothing.
 */
record Commonness(Spread spread) {

    /** Tellings from which on the weights of words depend no longer on how many there are. */
    static final int ENOUGH = Trait.Kind.ANY.crowd();

    /** Words that mark a story: in no more tellings than this. */
    static final int RARE = 12;

    /** Tellings that share a key and are still compared all with all, and articles of one band. */
    static final int CROWD = Trait.Kind.MEETING.crowd() - 1;

    private static final int STEP = 4;

    /** Of all the tellings at hand. */
    static Commonness among(Collection<Telling> tellings, Collection<Article> articles) {
        Map<Trait, Integer> counts = new HashMap<>();
        tellings.forEach(t -> Traits.of(t).forEach(trait -> counts.merge(trait, 1, Integer::sum)));
        articles.forEach(a -> Traits.bands(a).forEach(band -> counts.merge(band, 1, Integer::sum)));
        return new Commonness(trait -> counts.getOrDefault(trait, 0));
    }

    /** How many tellings there are, at most {@value #ENOUGH}. */
    int size() {
        return Math.min(ENOUGH, spread.bearers(Trait.ANY));
    }

    /** In how many tellings a word is, of {@link #size}; at least 1. */
    int ofWord(String word) {
        int bearers = Math.max(1, spread.bearers(Traits.word(word)));
        return size() < ENOUGH ? Math.min(size(), bearers) : step(Trait.Kind.WORD, bearers);
    }

    boolean isRare(String word) {
        return spread.bearers(Traits.word(word)) <= RARE;
    }

    /** How many tellings name a place; at least 1. */
    int ofPlace(String place) {
        int bearers = Math.max(1, spread.bearers(Traits.place(place)));
        return size() < ENOUGH ? bearers : step(Trait.Kind.PLACE, bearers);
    }

    boolean isCrowd(Trait meeting) {
        return spread.bearers(meeting) >= meeting.kind().crowd();
    }

    /** True where comparing may give something else when {@code after} tellings bear {@code trait} instead of {@code before}. */
    static boolean matters(Trait trait, int before, int after) {
        boolean passed =
                (before >= trait.kind().crowd()) != (after >= trait.kind().crowd());
        return switch (trait.kind()) {
            case ANY -> before < ENOUGH || after < ENOUGH;
            case WORD ->
                passed
                        || step(Trait.Kind.WORD, before) != step(Trait.Kind.WORD, after)
                        || (before <= RARE) != (after <= RARE);
            case PLACE -> passed || step(Trait.Kind.PLACE, before) != step(Trait.Kind.PLACE, after);
            case MEETING, BAND -> passed;
        };
    }

    /** The highest step that {@code bearers} reach: 1, 4, 16 and so on, at the end the crowd. */
    private static int step(Trait.Kind kind, int bearers) {
        if (bearers >= kind.crowd()) {
            return kind.crowd();
        }
        int step = 1;
        while (step * STEP <= bearers) {
            step *= STEP;
        }
        return step;
    }

    /** Those that no crowd bears. */
    List<Trait> few(Collection<Trait> traits) {
        return traits.stream().filter(t -> !isCrowd(t)).toList();
    }
}
