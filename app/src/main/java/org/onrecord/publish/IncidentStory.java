package org.onrecord.publish;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Cited;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Link;
import org.onrecord.model.Relation;

/**
 * An incident with everything that was said of it.
 *
 * @param claims its own
 * @param links why each belongs to it
 * @param relations among its claims
 */
public record IncidentStory(IncidentSheet sheet, List<KnownClaim> claims, List<Link> links, List<Relation> relations) {

    public IncidentStory {
        claims = claims.stream().sorted(BY_DAY).toList();
        links = List.copyOf(links);
        relations = List.copyOf(relations);
    }

    private static final Comparator<KnownClaim> BY_DAY =
            Comparator.comparing(IncidentStory::day).thenComparing(KnownClaim.BY_CONTENT);

    /** The day on which it was said, else published, else known. */
    static LocalDate day(KnownClaim known) {
        return known.claim()
                .stated()
                .map(Cited::value)
                .or(() -> known.article().published())
                .orElse(known.article().known());
    }

    Optional<KnownClaim> find(String id) {
        return claims.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** Claims that only tell again what an earlier one told, of the same voice. */
    Set<String> repeats() {
        Set<String> repeats = new HashSet<>();
        claims.stream().filter(c -> c.claim().sameAs().isPresent()).forEach(c -> repeats.add(c.id()));
        Map<String, Integer> order = new LinkedHashMap<>();
        claims.forEach(c -> order.put(c.id(), order.size()));
        for (Relation r : relations) {
            if (r.kind() == Relation.Kind.REPEATS) {
                int from = order.getOrDefault(r.from(), -1);
                int to = order.getOrDefault(r.to(), -1);
                if (from >= 0 && to >= 0) {
                    repeats.add(from > to ? r.from() : r.to());
                }
            }
        }
        return repeats;
    }
}
