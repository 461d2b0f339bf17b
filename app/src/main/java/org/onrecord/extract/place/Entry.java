package org.onrecord.extract.place;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Point;

/**
 * A place that the gazetteer knows.
 *
 * @param names the usual one first
 * @param country ISO 3166-1 alpha-2; empty for seas and parts of the world
 * @param capital true for the capital of a country
 * @param common true where the name is a word too, and counts only where the words around it tell of a place
 */
record Entry(List<String> names, Kind kind, Optional<String> country, Point point, boolean capital, boolean common) {

    Entry {
        names = List.copyOf(names);
    }
}
