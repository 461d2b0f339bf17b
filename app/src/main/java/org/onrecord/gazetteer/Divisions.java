package org.onrecord.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Point;

/** Numbers the keys of countries and their divisions, and knows the middle of the settlements in each, weighed by their people. */
final class Divisions {

    private static final int AXES = 4;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    /** For each key the sum of x, y, z on the unit sphere, and of weights: so that the date line does no harm. */
    private double[] sums = new double[1 << 12];

    int number(String key) {
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        numbers.put(key, keys.size());
        keys.add(key);
        return keys.size() - 1;
    }

    List<String> keys() {
        return keys;
    }

    /** A settlement lies in {@code key} and in all that hold it. */
    void holds(String key, double latitude, double longitude, int population) {
        double weight = population + 1.0;
        double phi = Math.toRadians(latitude);
        double lambda = Math.toRadians(longitude);
        for (String k = key; !k.isEmpty(); k = holder(k)) {
            int at = AXES * number(k);
            if (at + AXES > sums.length) {
                sums = Arrays.copyOf(sums, Math.max(sums.length * 2, at + AXES));
            }
            sums[at] += weight * Math.cos(phi) * Math.cos(lambda);
            sums[at + 1] += weight * Math.cos(phi) * Math.sin(lambda);
            sums[at + 2] += weight * Math.sin(phi);
            sums[at + 3] += weight;
        }
    }

    private static String holder(String key) {
        int point = key.lastIndexOf('.');
        return point < 0 ? "" : key.substring(0, point);
    }

    Optional<Point> middle(String key) {
        int at = at(key);
        if (at < 0) {
            return Optional.empty();
        }
        double latitude = Math.atan2(sums[at + 2], Math.hypot(sums[at], sums[at + 1]));
        return Optional.of(new Point(Math.toDegrees(latitude), Math.toDegrees(Math.atan2(sums[at + 1], sums[at]))));
    }

    /** People counted in the settlements of {@code key}. */
    int people(String key) {
        int at = at(key);
        return at < 0 ? 0 : (int) Math.min(Integer.MAX_VALUE, sums[at + 3]);
    }

    /** Where the sums of {@code key} stand; -1 where it holds no settlement. */
    private int at(String key) {
        Integer number = numbers.get(key);
        return number == null || AXES * (number + 1) > sums.length || sums[AXES * number + 3] == 0 ? -1 : AXES * number;
    }
}
