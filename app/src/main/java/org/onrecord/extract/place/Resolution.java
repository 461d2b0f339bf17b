package org.onrecord.extract.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides which of the places of one name is meant: by its kind, by what holds it, by the countries of the article. */
final class Resolution {

    private static final double OWN_COUNTRY = 3;
    private static final double SAID_KIND = 4;
    private static final double HELD = 10;

    private final Map<String, Integer> countries = new HashMap<>();
    private int total;

    /** A country that the article names: itself, its people, or a place that lies in it only. */
    void sees(String country) {
        countries.merge(country, 1, Integer::sum);
        total++;
    }

    /** The country named most, where it has at least half of all that were. */
    Optional<String> mainCountry() {
        return countries.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(e -> 2 * e.getValue() >= total)
                .map(Map.Entry::getKey);
    }

    /** A choice and why. */
    record Choice(Entry entry, List<String> reasons) {}

    Optional<Choice> choose(List<Entry> bearers, Optional<Kind> said, Optional<Entry> holder) {
        Entry best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (Entry entry : bearers) {
            double score = score(entry, said, holder);
            if (score > highest) {
                highest = score;
                best = entry;
            }
        }
        return Optional.ofNullable(best).map(e -> new Choice(e, reasons(e, bearers, said, holder)));
    }

    private double score(Entry entry, Optional<Kind> said, Optional<Entry> holder) {
        double score = switch (entry.kind()) {
            case COUNTRY -> 3;
            case SETTLEMENT -> entry.capital() ? 2.5 : 1;
            case AREA -> 0.8;
            default -> 0.9;
        };
        if (said.isPresent()) {
            score += fits(entry.kind(), said.get()) ? SAID_KIND : 0;
        }
        if (total > 0 && entry.country().isPresent()) {
            score += OWN_COUNTRY * countries.getOrDefault(entry.country().get(), 0) / total;
        }
        boolean held = holder.isPresent()
                && entry.country().isPresent()
                && holder.get().country().equals(entry.country())
                && !entry.equals(holder.get());
        return score + (held ? HELD : 0);
    }

    private static boolean fits(Kind kind, Kind said) {
        return kind == said
                || kind == Kind.REGION && said == Kind.DISTRICT
                || kind == Kind.CAMP && said == Kind.SETTLEMENT;
    }

    private List<String> reasons(Entry chosen, List<Entry> bearers, Optional<Kind> said, Optional<Entry> holder) {
        List<String> reasons = new ArrayList<>();
        reasons.add(
                bearers.size() == 1
                        ? "the only one of this name known"
                        : "one of " + bearers.size() + " of this name known");
        said.filter(k -> fits(chosen.kind(), k)).ifPresent(k -> reasons.add("called a " + k.code()));
        holder.filter(h -> h.country().equals(chosen.country()))
                .ifPresent(h -> reasons.add("said to lie in " + h.names().get(0)));
        chosen.country()
                .filter(c -> countries.getOrDefault(c, 0) > 1)
                .ifPresent(c -> reasons.add("the article speaks of " + c));
        return reasons;
    }
}
