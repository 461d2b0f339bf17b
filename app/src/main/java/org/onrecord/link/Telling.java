package org.onrecord.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Days;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Point;

/**
 * What one article says about one happening.
 *
 * @param key what the article is, and label; the order of tellings and so of everything that must not depend on arrival
 * @param document id
 * @param claims in the order of the text
 * @param days its core days
 * @param known the day from which it is known
 * @param places normal names of the happening's places
 * @param points where they lie, as far as known
 * @param sides normal names of the victims' sides
 * @param sources normal names of who is cited
 * @param figures comparable figures
 * @param words weighed by rarity, or each by 0 before they are
 * @param total true for a running total
 */
record Telling(
        String key,
        String document,
        List<KnownClaim> claims,
        Optional<Days> days,
        LocalDate known,
        Set<String> places,
        List<Point> points,
        Set<String> sides,
        Set<String> sources,
        Set<Count> figures,
        Map<String, Double> words,
        boolean total) {

    static final Comparator<Telling> BY_KEY = Comparator.comparing(Telling::key);

    /** The same, its words weighed. */
    Telling weighed(Words by) {
        return new Telling(
                key,
                document,
                claims,
                days,
                known,
                places,
                points,
                sides,
                sources,
                figures,
                by.vector(words.keySet()),
                total);
    }

    /** Of the tellings at hand no two have one key. */
    @Override
    public boolean equals(Object o) {
        return o instanceof Telling t && key.equals(t.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** A figure as it is compared: what befell whom, and how many. */
    record Count(String outcome, String side, long low, long high) {

        boolean samePeople(Count other) {
            return outcome.equals(other.outcome) && (side.isEmpty() || other.side.isEmpty() || side.equals(other.side));
        }

        boolean sameNumber(Count other) {
            return low == other.low && high == other.high;
        }
    }
}
