package org.onrecord.model;

/** A point on the earth (WGS 84), decimal degrees. */
public record Point(double latitude, double longitude) {

    private static final double EARTH_DIAMETER_KM = 12_742;

    public Point {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no such point: " + latitude + ", " + longitude);
        }
    }

    /** Great-circle distance in kilometres on a sphere (within 0.5 per cent). */
    public double distanceTo(Point other) {
        double dLat = Math.toRadians(other.latitude - latitude);
        double dLon = Math.toRadians(other.longitude - longitude);
        double h = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(dLon / 2), 2);
        return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
