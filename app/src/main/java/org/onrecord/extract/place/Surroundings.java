package org.onrecord.extract.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the article's other places say for one of many places of a name; empty at first, filled by a first reading. A name means one place
 * throughout an article.
 */
final class Surroundings {

    private static final double CLOSE_KM = 80;
    private static final double NEAR_KM = 250;
    private static final double SAID = 6;
    private static final double IN_REGION = 1.5;
    private static final double CLOSE = 1.2;
    private static final double NEAR = 0.6;

    private final Map<String, Entry> said = new HashMap<>();
    private final Map<String, Entry> taken = new HashMap<>();

    /** The article says of what {@code name} is a part, or what is a part of it. */
    void says(String name, Entry entry) {
        said.putIfAbsent(name, entry);
    }

    /** {@code name} was taken for {@code entry}. */
    void takes(String name, Entry entry) {
        taken.put(name, entry);
    }

    boolean says(String name) {
        return said.containsKey(name);
    }

    /** What speaks for {@code entry} as what {@code name} means; 0 where nothing does. */
    double favour(String name, Entry entry) {
        double favour = entry.equals(said.get(name)) ? SAID : 0;
        double closeness = 0;
        boolean inRegion = false;
        for (Map.Entry<String, Entry> other : taken.entrySet()) {
            Entry place = other.getValue();
            if (other.getKey().equals(name) || place.equals(entry)) {
                continue;
            }
            inRegion |= place.kind() == Kind.REGION && place.holds(entry);
            if (place.kind().compareTo(Kind.DISTRICT) <= 0) {
                double km = place.point().distanceTo(entry.point());
                closeness = Math.max(closeness, km <= CLOSE_KM ? CLOSE : km <= NEAR_KM ? NEAR : 0);
            }
        }
        return favour + closeness + (inRegion ? IN_REGION : 0);
    }

    /** Why, for people. */
    List<String> reasons(String name, Entry entry) {
        List<String> reasons = new ArrayList<>();
        if (entry.equals(said.get(name))) {
            reasons.add("the article says where it lies");
        }
        Optional<String> near = taken.entrySet().stream()
                .filter(o -> !o.getKey().equals(name) && o.getValue().kind().compareTo(Kind.DISTRICT) <= 0)
                .filter(o -> o.getValue().point().distanceTo(entry.point()) <= CLOSE_KM)
                .map(Map.Entry::getKey)
                .min(String::compareTo);
        near.ifPresent(n -> reasons.add("near " + n));
        return reasons;
    }
}
