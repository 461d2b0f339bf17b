package org.onrecord.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.rule.Page;

/**
 * Decides for all names of places of an article which places are meant; where an index makes many of one name, twice: the second time by
 * what the first found.
 */
final class Choices {

    private final Page page;
    private final List<Candidate> places;
    private final Holders holders;
    private final Resolution resolution;

    Choices(Page page, List<Candidate> places, Holders holders, Resolution resolution) {
        this.page = page;
        this.places = places;
        this.holders = holders;
        this.resolution = resolution;
    }

    /** One for each place; empty where nobody knows it, or nothing tells which is meant. */
    List<Optional<Resolution.Choice>> all(boolean twice) {
        if (!twice) {
            return round(Optional.empty());
        }
        Surroundings surroundings = new Surroundings();
        for (int i = 0; i < places.size(); i++) {
            String name = name(i);
            holders.fitting(i).ifPresent(e -> surroundings.says(name, e));
        }
        List<Optional<Resolution.Choice>> first = round(Optional.of(surroundings));
        for (int i = 0; i < places.size(); i++) {
            if (first.get(i).isPresent()) {
                Entry entry = first.get(i).get().entry();
                if (holders.known(i).filter(h -> h.holds(entry)).isPresent()) {
                    surroundings.says(name(i), entry);
                }
                surroundings.takes(name(i), entry);
            }
        }
        return round(Optional.of(surroundings));
    }

    private String name(int i) {
        return page.text().words(places.get(i).from(), places.get(i).to());
    }

    private List<Optional<Resolution.Choice>> round(Optional<Surroundings> surroundings) {
        List<Optional<Resolution.Choice>> round = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            round.add(resolution.choose(name(i), places.get(i), holders.known(i), surroundings));
        }
        return round;
    }
}
