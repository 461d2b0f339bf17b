package org.onrecord.ledger;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.Days;
import org.onrecord.model.Outcome;

/**
 * Which incidents are asked for; what is empty lets all through.
 *
 * @param days the incident overlaps them
 * @param place part of the place's name, in any case, or its country's code
 * @param outcome there is an estimate for it
 * @param side that suffered, in an estimate or a disclosure
 * @param totals true to list running totals too
 */
public record IncidentFilter(
        Optional<Days> days, Optional<String> place, Optional<Outcome> outcome, Optional<String> side, boolean totals) {

    public static final IncidentFilter ALL =
            new IncidentFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);

    boolean lets(IncidentView view) {
        var incident = view.incident();
        return (totals || !incident.total())
                && days.map(d -> incident.when().filter(d::overlaps).isPresent())
                        .orElse(true)
                && place.map(p -> incident.place()
                                .filter(at -> holds(at.name(), p)
                                        || at.country()
                                                .filter(p::equalsIgnoreCase)
                                                .isPresent())
                                .isPresent())
                        .orElse(true)
                && outcome.map(o -> view.estimates().stream().anyMatch(e -> e.outcome() == o))
                        .orElse(true)
                && side.map(s -> suffered(view, s)).orElse(true);
    }

    private static boolean suffered(IncidentView view, String side) {
        return view.estimates().stream()
                        .anyMatch(e -> e.side().filter(side::equalsIgnoreCase).isPresent())
                || view.disclosures().stream().anyMatch(d -> d.side().equalsIgnoreCase(side));
    }

    private static boolean holds(String name, String part) {
        return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
