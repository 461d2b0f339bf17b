package org.onrecord.gazetteer;

import java.util.Optional;
import org.onrecord.model.Point;

/**
 * A place of the index.
 *
 * @param id GeoNames' number
 * @param name the usual one
 * @param country ISO 3166-1 alpha-2; empty for the high seas
 * @param division the country and the codes of its divisions that hold it, with points between ({@code US.IL.031}); its own where it is one
 * @param population 0 where not known
 * @param usual false where the name that it was found by is one of its others
 */
public record IndexedPlace(
        int id,
        String name,
        Feature feature,
        Optional<String> country,
        String division,
        Point point,
        int population,
        boolean usual) {}
