package org.onrecord.extract.place;

import java.util.List;
import java.util.Optional;
import org.onrecord.gazetteer.IndexedPlace;
import org.onrecord.model.Point;

/**
 * A place that the gazetteer knows.
 *
 * @param names the usual one first
 * @param country ISO 3166-1 alpha-2; empty for seas and parts of the world
 * @param capital true for the capital of a country
 * @param common true where the name is a word too, and counts only where the words around it tell of a place
 * @param indexed what the index of the user has of this place
 * @param builtIn true where the names and the point are those built in
 */
record Entry(
        List<String> names,
        Kind kind,
        Optional<String> country,
        Point point,
        boolean capital,
        boolean common,
        Optional<IndexedPlace> indexed,
        boolean builtIn) {

    Entry {
        names = List.copyOf(names);
    }

    /** One of those that the program brings with it. */
    Entry(List<String> names, Kind kind, Optional<String> country, Point point, boolean capital, boolean common) {
        this(names, kind, country, point, capital, common, Optional.empty(), true);
    }

    /** The same place, with what the index has of it. */
    Entry with(IndexedPlace same) {
        return new Entry(names, kind, country, point, capital, common, Optional.of(same), builtIn);
    }

    /** The country and the codes of the divisions that hold it, or that it is; empty where only the built-in gazetteer knows it. */
    String division() {
        return indexed.map(IndexedPlace::division).orElse("");
    }

    int population() {
        return indexed.map(IndexedPlace::population).orElse(0);
    }

    /** True where {@code inner} lies in this country, region or district, as far as their divisions tell. */
    boolean holds(Entry inner) {
        boolean wide = kind == Kind.COUNTRY || kind == Kind.REGION || kind == Kind.DISTRICT;
        return wide && !division().isEmpty() && inner.division().startsWith(division() + ".");
    }
}
