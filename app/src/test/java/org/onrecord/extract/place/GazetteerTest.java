package org.onrecord.extract.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Language;
import org.onrecord.model.Point;

@DisplayName("The built-in gazetteer")
class GazetteerTest {

    private static final double NEAR_KM = 25;

    @Test
    void names_countries_in_the_language_of_the_article() {
        assertThat(names(Language.EN)).contains("Ukraine", "Myanmar", "Bosnia and Herzegovina", "Ivory Coast");
        assertThat(names(Language.RU)).contains("Украина", "Сирия", "Ukraine");
    }

    @Test
    void knows_the_capital_and_the_people_of_a_country() {
        Gazetteer gazetteer = Gazetteer.builtIn(Language.EN);
        assertThat(gazetteer.entries().filter(Entry::capital).flatMap(e -> e.names().stream()))
                .contains("Kyiv", "N'Djamena", "Dushanbe");
        assertThat(gazetteer.peoples()).containsEntry("Kenyan", "KE").containsEntry("Israelis", "IL");
    }

    @Test
    void lists_no_place_twice() {
        List<String> keys = Gazetteer.builtIn(Language.EN)
                .entries()
                .filter(e -> !e.capital() && e.kind() != Kind.COUNTRY)
                .map(e -> e.country().orElse("") + e.kind() + e.names() + e.point())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void lies_within_25_km_of_what_a_larger_gazetteer_says_for_95_of_100_of_the_settlements_that_both_know()
            throws IOException {
        Path file = Path.of(System.getProperty("onrecord.shared", "../../shared"), "gazetteer", "cities5000.txt");
        assumeTrue(Files.exists(file), "the larger gazetteer is not here: " + file);
        Map<String, List<Point>> larger = read(file);
        List<String> far = new ArrayList<>();
        int compared = 0;
        for (Entry entry : Gazetteer.builtIn(Language.EN)
                .entries()
                .filter(e -> e.kind() == Kind.SETTLEMENT)
                .toList()) {
            List<Point> points = entry.names().stream()
                    .flatMap(n -> larger.getOrDefault(entry.country().orElse("") + folded(n), List.of()).stream())
                    .toList();
            if (points.isEmpty()) {
                continue;
            }
            compared++;
            if (points.stream().noneMatch(p -> p.distanceTo(entry.point()) <= NEAR_KM)) {
                far.add(entry.names().get(0));
            }
        }
        assertThat(compared).isGreaterThan(500);
        assertThat(far.size()).as("too far: %s", far).isLessThanOrEqualTo(compared / 20);
    }

    private static Map<String, List<Point>> read(Path file) throws IOException {
        Map<String, List<Point>> found = new HashMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(l -> l.split("\t")).forEach(row -> {
                Point point = new Point(Double.parseDouble(row[4]), Double.parseDouble(row[5]));
                Stream.concat(Stream.of(row[1], row[2]), Stream.of(row[3].split(",")))
                        .map(n -> row[8] + folded(n))
                        .distinct()
                        .forEach(k ->
                                found.computeIfAbsent(k, x -> new ArrayList<>()).add(point));
            });
        }
        return found;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> names(Language language) {
        return Gazetteer.builtIn(language)
                .entries()
                .flatMap(e -> e.names().stream())
                .toList();
    }
}
