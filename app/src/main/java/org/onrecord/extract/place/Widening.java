package org.onrecord.extract.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.extract.rule.Page;

/** Gives the names that an article uses for places all the places that bear them. */
final class Widening {

    private final Page page;
    private final MorePlaces more;

    Widening(Page page, MorePlaces more) {
        this.page = page;
        this.more = more;
    }

    List<Candidate> of(List<Candidate> places) {
        return places.stream().map(this::widened).toList();
    }

    private Candidate widened(Candidate place) {
        List<Entry> bearers = new ArrayList<>(place.bearers());
        for (String name : names(place)) {
            List<Entry> wider = more.beside(bearers, name);
            bearers = wider;
        }
        return bearers.equals(place.bearers()) ? place : place.with(bearers);
    }

    /** The whole name, and the name without the word for its kind. */
    private Set<String> names(Candidate place) {
        Set<String> names = new LinkedHashSet<>();
        names.add(page.text().words(place.from(), place.to()));
        int last = place.to() - 1;
        if (last > place.from() && page.has(last, "place-kind-after")) {
            names.add(page.text().words(place.from(), last));
        }
        return names;
    }
}
