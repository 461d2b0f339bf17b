package org.onrecord.eval;

import java.util.Optional;

/** A point on the globe in degrees; {@link org.onrecord.model.Point} would refuse what an output may hold. */
record LatLon(double latitude, double longitude) {

    /** Twice the mean radius of the earth. */
    private static final double DIAMETER_KM = 12742;

    /** Absent where there is no latitude. */
    static Optional<LatLon> find(Field place) {
        return place.find("lat")
                .map(lat -> new LatLon(lat.number(), place.get("lon").number()));
    }

    /** The great-circle distance in kilometres, by the haversine. */
    double kilometresTo(LatLon other) {
        double from = Math.toRadians(latitude);
        double to = Math.toRadians(other.latitude);
        double north = Math.sin((to - from) / 2);
        double east = Math.sin((Math.toRadians(other.longitude) - Math.toRadians(longitude)) / 2);
        double haversine = north * north + Math.cos(from) * Math.cos(to) * east * east;
        return DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }
}
