package org.onrecord.ledger.json;

import java.util.Optional;
import org.onrecord.model.Days;
import org.onrecord.model.Place;
import org.onrecord.model.Point;
import org.onrecord.model.Precision;

/** Places and days; coordinates are decimal strings. */
final class PlaceJson {

    private PlaceJson() {}

    static JsonObject write(Place place) {
        JsonObject json = new JsonObject()
                .put("name", place.name())
                .put("country", place.country())
                .put("geonameId", place.geonameId())
                .put("precision", place.precision().map(Precision::code));
        place.point()
                .ifPresent(
                        p -> json.put("lat", Double.toString(p.latitude())).put("lon", Double.toString(p.longitude())));
        return json;
    }

    static Place read(JsonObject json) {
        Optional<Point> point =
                json.findString("lat").map(lat -> new Point(Codes.decimal(lat), Codes.decimal(json.string("lon"))));
        return new Place(
                json.string("name"),
                json.findString("country"),
                point,
                json.findInteger("geonameId"),
                json.findString("precision").map(code -> Codes.get(code, Precision::find)));
    }

    static JsonObject write(Days days) {
        return new JsonObject()
                .put("from", days.from().toString())
                .put("to", days.to().toString());
    }

    static Days days(JsonObject json) {
        return new Days(Codes.day(json.string("from")), Codes.day(json.string("to")));
    }
}
