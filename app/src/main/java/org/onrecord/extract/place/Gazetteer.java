package org.onrecord.extract.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Language;
import org.onrecord.model.Point;

/**
 * The places that the program knows without any download: countries, their capitals and people, and some nineteen hundred regions, towns and
 * camps. Immutable.
 */
public final class Gazetteer {

    private static final String ROOT = "/org/onrecord/gazetteer/";

    private final List<Entry> entries;
    private final Map<String, String> peoples;

    private Gazetteer(List<Entry> entries, Map<String, String> peoples) {
        this.entries = List.copyOf(entries);
        this.peoples = Map.copyOf(peoples);
    }

    /**
     * The built-in gazetteer with the names of countries in {@code language} too.
     *
     * @throws IllegalArgumentException where a row is broken, naming file and line
     */
    public static Gazetteer builtIn(Language language) {
        List<Entry> entries = new ArrayList<>();
        Map<String, String> peoples = new LinkedHashMap<>();
        Locale locale = Locale.forLanguageTag(language.tag());
        rows("countries.tsv", row -> country(row, locale, entries, peoples));
        rows("places.tsv", row -> entries.add(place(row)));
        return new Gazetteer(entries, peoples);
    }

    private static void country(String[] row, Locale locale, List<Entry> entries, Map<String, String> peoples) {
        Locale region = new Locale.Builder().setRegion(row[0]).build();
        List<String> names = new ArrayList<>();
        names.addAll(ofLocale(region.getDisplayCountry(locale)));
        names.addAll(ofLocale(region.getDisplayCountry(Locale.ENGLISH)));
        names.addAll(list(row, 6));
        names = names.stream().distinct().toList();
        entries.add(new Entry(names, Kind.COUNTRY, Optional.of(row[0]), point(row, 1), false, false));
        if (!list(row, 3).isEmpty()) {
            entries.add(new Entry(list(row, 3), Kind.SETTLEMENT, Optional.of(row[0]), point(row, 4), true, false));
        }
        list(row, 7).forEach(p -> peoples.put(p, row[0]));
    }

    /** "Bosnia & Herzegovina" also with "and"; "Myanmar (Burma)" without its bracket; "Congo - Kinshasa" is nobody's usage. */
    private static List<String> ofLocale(String name) {
        if (name.contains(" - ")) {
            return List.of();
        }
        String bare = name.replaceFirst("\\s*\\(.*\\)$", "");
        return bare.contains(" & ") ? List.of(bare, bare.replace(" & ", " and ")) : List.of(bare);
    }

    private static Entry place(String[] row) {
        boolean common = row.length > 5 && row[5].equals("common");
        Optional<String> country = Optional.of(row[0]).filter(c -> !c.isEmpty());
        return new Entry(list(row, 2), Kind.ofCode(row[1]), country, point(row, 3), false, common);
    }

    private static Point point(String[] row, int at) {
        return new Point(Double.parseDouble(row[at]), Double.parseDouble(row[at + 1]));
    }

    private static List<String> list(String[] row, int at) {
        return row.length <= at || row[at].isBlank() ? List.of() : Arrays.asList(row[at].split("\\|"));
    }

    private interface RowReader {
        void read(String[] row);
    }

    private static void rows(String file, RowReader reader) {
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                reader.read(line.split("\t", -1));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(file + ", line " + number + ": " + e.getMessage() + ": " + line, e);
            }
        }
    }

    private static List<String> lines(String file) {
        try (InputStream in = Gazetteer.class.getResourceAsStream(ROOT + file)) {
            if (in == null) {
                throw new IllegalArgumentException("the program lacks its gazetteer file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the gazetteer file " + file, e);
        }
    }

    Stream<Entry> entries() {
        return entries.stream();
    }

    /** Words for the people of a country ("Kenyan"), with its code. */
    Map<String, String> peoples() {
        return peoples;
    }
}
