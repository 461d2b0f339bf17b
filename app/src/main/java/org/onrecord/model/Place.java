package org.onrecord.model;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A place of a happening: a settlement, district, camp, crossing, region or, where nothing finer is told, a country.
 *
 * @param name as the article writes it
 * @param country ISO 3166-1 alpha-2, where known
 * @param point where it lies, where known
 * @param geonameId GeoNames' number, where the gazetteer has one
 * @param precision how finely the point is known
 */
public record Place(
        String name,
        Optional<String> country,
        Optional<Point> point,
        OptionalLong geonameId,
        Optional<Precision> precision) {

    public Place {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a place has a name");
        }
    }

    /** A place of which only the name is known. */
    public static Place named(String name) {
        return new Place(name, Optional.empty(), Optional.empty(), OptionalLong.empty(), Optional.empty());
    }
}
