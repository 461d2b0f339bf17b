package org.onrecord.gazetteer;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.onrecord.model.Point;

/** Takes rows of dumps, places first, and hands them on to the files that become an index. */
final class Taking {

    /** What GeoNames keeps among a place's names in other languages and is none. */
    private static final Set<String> NO_NAMES =
            Set.of("link", "post", "wkdt", "iata", "icao", "faac", "unlc", "tcid", "phon", "abbr");

    private final PlaceRows rows;
    private final NameSorter names;
    private final Divisions divisions = new Divisions();
    /** Divisions that no dump of places holds, by id. */
    private final Map<Integer, Integer> made = new HashMap<>();

    private long[] byId = new long[0];

    Taking(PlaceRows rows, NameSorter names) {
        this.rows = rows;
        this.names = names;
    }

    List<String> divisions() {
        return divisions.keys();
    }

    /** All of an older index; before any dump. */
    void index(PlaceIndex index) throws IOException {
        for (int i = 0; i < index.places(); i++) {
            add(index.place(i, true));
        }
        index.eachName(names::add);
    }

    /** @return how many of its rows were of use */
    int dump(Dump dump, LongConsumer reached) {
        int[] of = new int[1];
        if (dump.kind() != DumpKind.PLACES && byId.length != rows.count() - made.size()) {
            byId = rows.byId();
        }
        Dump.RowTaker taker = switch (dump.kind()) {
            case PLACES -> row -> of[0] += place(row);
            case DIVISIONS -> row -> of[0] += division(row, row.text(0), row.text(1), row.text(2), row.number(3));
            case COUNTRIES -> row -> of[0] += division(row, row.text(0), row.text(4), row.text(4), row.number(16));
            case OTHER_NAMES -> row -> of[0] += name(row);
        };
        dump.read(taker, reached);
        return of[0];
    }

    private int add(IndexedPlace place) throws IOException {
        boolean settled = place.feature().compareTo(Feature.QUARTER) < 0;
        if (settled) {
            Point at = place.point();
            divisions.holds(place.division(), at.latitude(), at.longitude(), place.population());
        }
        return rows.add(place, divisions.number(place.division()));
    }

    private int place(DumpRow row) throws IOException {
        Feature feature = Feature.of(row.text(6), row.text(7));
        String country = row.length(8) == 2 ? row.text(8) : "";
        String name = row.text(1);
        String ascii = row.text(2);
        Point point = new Point(row.degrees(4, 90), row.degrees(5, 180));
        int number = add(new IndexedPlace(
                row.number(0),
                name,
                feature,
                Optional.of(country).filter(c -> !c.isEmpty()),
                key(row, feature, country),
                point,
                row.number(14),
                true));
        names.add(name, true, number);
        if (!ascii.equals(name)) {
            names.add(ascii, true, number);
        }
        if (row.length(3) > 0) {
            for (String other : row.text(3).split(",")) {
                if (!other.contains("://")) {
                    names.add(other, false, number);
                }
            }
        }
        return 1;
    }

    private static String key(DumpRow row, Feature feature, String country) {
        if (feature == Feature.COUNTRY || country.isEmpty() || row.length(10) == 0) {
            return country;
        }
        String region = country + "." + row.text(10);
        return feature == Feature.REGION || row.length(11) == 0 ? region : region + "." + row.text(11);
    }

    /** A country or a division of one, which lies in the middle of its settlements where no dump of places tells its point. */
    private int division(DumpRow row, String key, String name, String ascii, int id) throws IOException {
        int number = find(id);
        if (number < 0) {
            Optional<Point> middle = divisions.middle(key);
            if (middle.isEmpty()) {
                return 0;
            }
            long parts = key.chars().filter(c -> c == '.').count();
            Feature feature = parts == 0 ? Feature.COUNTRY : parts == 1 ? Feature.REGION : Feature.DISTRICT;
            String country = key.length() >= 2 ? key.substring(0, 2) : "";
            if (country.isEmpty()) {
                throw row.bad("has `" + key + "` for a country");
            }
            number = rows.add(
                    new IndexedPlace(
                            id, name, feature, Optional.of(country), key, middle.get(), divisions.people(key), true),
                    divisions.number(key));
            made.put(id, number);
        }
        names.add(name, true, number);
        names.add(ascii, true, number);
        return 1;
    }

    private int name(DumpRow row) throws IOException {
        int number = find(row.number(1));
        if (number < 0 || row.length(2) > 3 && NO_NAMES.contains(row.text(2))) {
            return 0;
        }
        boolean preferred =
                row.columns() > 4 && row.length(4) == 1 && row.text(4).equals("1");
        names.add(row.text(3), preferred, number);
        return 1;
    }

    /** The number of the row with this id, read last; -1 where there is none. */
    private int find(int id) {
        Integer there = made.get(id);
        if (there != null) {
            return there;
        }
        int at = Arrays.binarySearch(byId, (long) id + 1 << 32);
        int before = at >= 0 ? at - 1 : -at - 2;
        return before >= 0 && byId[before] >>> 32 == id ? (int) byId[before] : -1;
    }
}
