package org.onrecord.publish;

import java.io.IOException;
import org.onrecord.model.Place;

/** Writes places as the contract has them. */
final class PlaceJson {

    private PlaceJson() {}

    static void write(Json json, Place place) throws IOException {
        json.text("name", place.name());
        json.number("geonameId", place.geonameId());
        json.text("country", place.country());
        point(json, place);
        json.text("precision", place.precision());
    }

    static void point(Json json, Place place) throws IOException {
        if (place.point().isPresent()) {
            json.number("lat", place.point().get().latitude());
            json.number("lon", place.point().get().longitude());
        } else {
            json.nothing("lat");
            json.nothing("lon");
        }
    }
}
