package org.onrecord.extract.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.gazetteer.Feature;
import org.onrecord.gazetteer.IndexedPlace;
import org.onrecord.gazetteer.PlaceIndex;

/** Places of the user's index beside those built in, for one article. */
final class MorePlaces {

    /** So many places of one name are weighed, the most populous first. */
    private static final int MOST = 60;

    /** Within so many kilometres two settlements of a name and a country are one; regions have their middles farther apart. */
    private static final double SAME_KM = 30;

    private static final double SAME_REGION_KM = 400;

    /** Letters of the shortest name in capitals that is no abbreviation. */
    private static final int SHORTEST = 4;

    private final PlaceIndex index;
    private final Map<String, List<Entry>> found = new HashMap<>();

    MorePlaces(PlaceIndex index) {
        this.index = index;
    }

    /** Those of the index that bear {@code name}, in its order. */
    List<Entry> named(String name) {
        return found.computeIfAbsent(name, this::find);
    }

    private List<Entry> find(String name) {
        boolean brief = name.length() < SHORTEST;
        List<Entry> entries = new ArrayList<>();
        for (IndexedPlace place : index.find(name, MOST)) {
            Optional<Kind> kind = kind(place.feature());
            if (kind.isPresent() && (place.usual() || !brief)) {
                boolean capital = place.feature() == Feature.CAPITAL;
                entries.add(new Entry(
                        List.of(place.name()),
                        kind.get(),
                        place.country(),
                        place.point(),
                        capital,
                        false,
                        Optional.of(place),
                        false));
            }
        }
        return entries;
    }

    /** {@code own}, with what the index tells of the same places, and the other places of the index with {@code name}. */
    List<Entry> beside(List<Entry> own, String name) {
        List<Entry> all = new ArrayList<>(own);
        for (Entry more : named(name)) {
            int same = same(own, more);
            if (same < 0) {
                all.add(more);
            } else if (all.get(same).indexed().isEmpty() && more.indexed().isPresent()) {
                all.set(same, all.get(same).with(more.indexed().get()));
            }
        }
        return all;
    }

    private static int same(List<Entry> own, Entry more) {
        for (int i = 0; i < own.size(); i++) {
            Entry entry = own.get(i);
            boolean fine = entry.kind().compareTo(Kind.DISTRICT) < 0;
            boolean kinds = entry.kind() == more.kind() || fine && more.kind().compareTo(Kind.DISTRICT) < 0;
            if (kinds
                    && entry.country().equals(more.country())
                    && (entry.kind() == Kind.COUNTRY
                            || entry.point().distanceTo(more.point()) <= (fine ? SAME_KM : SAME_REGION_KM))) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Kind> kind(Feature feature) {
        return switch (feature) {
            case CAPITAL, SEAT, SETTLEMENT, QUARTER -> Optional.of(Kind.SETTLEMENT);
            case CAMP -> Optional.of(Kind.CAMP);
            case COUNTRY -> Optional.of(Kind.COUNTRY);
            case REGION -> Optional.of(Kind.REGION);
            case DISTRICT, SUBDISTRICT -> Optional.of(Kind.DISTRICT);
            case AREA, ISLAND -> Optional.of(Kind.AREA);
            default -> Optional.empty();
        };
    }
}
