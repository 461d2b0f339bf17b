package org.onrecord.extract.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.gazetteer.IndexedPlace;

/** Decides which of the places of one name is meant: by its kind, by what holds it, by the countries of the article and by its other places. */
final class Resolution {

    private static final double OWN_COUNTRY = 3;
    private static final double SAID_KIND = 4;
    private static final double HELD = 10;
    private static final double IN_HOLDER = 4;
    private static final double BUILT_IN = 1;
    private static final double TENFOLD = 0.35;
    private static final double OTHER_NAME = 0.7;

    /** Below so much a place that only the index has is no more than one of a name. */
    private static final double ENOUGH = 4.0;

    /** Where so often a country is named, it is known of which the article speaks. */
    private static final int COUNTRIES_TOLD = 2;

    private static final int LARGE = 500_000;

    /** Of the people of a place that only the built-in gazetteer has. */
    private static final int USUAL_PEOPLE = 30_000;

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

    /** @param around the article's other places; empty where only the built-in gazetteer is there */
    Optional<Choice> choose(String name, Candidate place, Optional<Entry> holder, Optional<Surroundings> around) {
        Entry best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (Entry entry : place.bearers()) {
            double score = score(entry, place.kind(), holder)
                    + around.map(a -> a.favour(name, entry) + standing(entry, holder))
                            .orElse(0.0);
            if (score > highest) {
                highest = score;
                best = entry;
            }
        }
        double reached = highest;
        return Optional.ofNullable(best)
                .filter(e -> e.builtIn() || reached >= ENOUGH && !isStrange(e, holder))
                .map(e -> new Choice(e, reasons(name, e, place, holder, around)));
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

    /** What the index tells: its people, and that it lies in the very division that holds it. */
    private static double standing(Entry entry, Optional<Entry> holder) {
        int people = entry.indexed().isPresent() ? entry.population() : USUAL_PEOPLE;
        boolean usual =
                entry.builtIn() || entry.indexed().filter(IndexedPlace::usual).isPresent();
        return TENFOLD * Math.log10(people + 1.0)
                + (entry.builtIn() ? BUILT_IN : 0)
                - (usual ? 0 : OTHER_NAME)
                + (holder.filter(h -> h.holds(entry)).isPresent() ? IN_HOLDER : 0);
    }

    /** An article that speaks of countries does not mean a small place of one that it never names. */
    private boolean isStrange(Entry entry, Optional<Entry> holder) {
        boolean named = entry.country().filter(countries::containsKey).isPresent();
        return total >= COUNTRIES_TOLD && !named && holder.isEmpty() && entry.population() < LARGE;
    }

    private static boolean fits(Kind kind, Kind said) {
        return kind == said
                || kind == Kind.REGION && said == Kind.DISTRICT
                || kind == Kind.CAMP && said == Kind.SETTLEMENT;
    }

    private List<String> reasons(
            String name, Entry chosen, Candidate place, Optional<Entry> holder, Optional<Surroundings> around) {
        List<String> reasons = new ArrayList<>();
        int known = place.bearers().size();
        reasons.add(known == 1 ? "the only one of this name known" : "one of " + known + " of this name known");
        place.kind().filter(k -> fits(chosen.kind(), k)).ifPresent(k -> reasons.add("called a " + k.code()));
        holder.filter(h -> h.country().equals(chosen.country()))
                .ifPresent(h -> reasons.add("said to lie in " + h.names().get(0)));
        chosen.country()
                .filter(c -> countries.getOrDefault(c, 0) > 1)
                .ifPresent(c -> reasons.add("the article speaks of " + c));
        around.ifPresent(a -> reasons.addAll(a.reasons(name, chosen)));
        return reasons;
    }
}
