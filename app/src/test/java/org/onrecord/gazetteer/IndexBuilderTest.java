package org.onrecord.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An index of dumps")
class IndexBuilderTest {

    private static final String TOWNS =
            Rows.town(11, "Wólsk Góra", "Wolsk,Вольск Гора,ヴォルスク", 51.5, 33.25, "UA.21.7", 4000)
                    + Rows.town(12, "Tarn", "", 48.5, -1.5, "FR.53", 900)
                    + Rows.town(13, "Tarn", "Tarnopolis", -35.25, 149.5, "AU.02", 70_000);

    private Path directory;
    private Path target;

    @BeforeEach
    void begin(@TempDir Path temporary) {
        directory = temporary;
        target = temporary.resolve("deep/places.index");
    }

    private PlaceIndex add(String name, String rows) {
        return IndexBuilder.add(target, List.of(Rows.write(directory.resolve(name), rows)), n -> {});
    }

    private static List<Integer> ids(PlaceIndex index, String name) {
        return index.find(name, 10).stream().map(IndexedPlace::id).toList();
    }

    @Test
    void keeps_what_a_row_tells_of_a_place() {
        IndexedPlace place = add("UA.txt", TOWNS).find("Wólsk Góra", 10).get(0);
        assertThat(place.id()).isEqualTo(11);
        assertThat(place.name()).isEqualTo("Wólsk Góra");
        assertThat(place.feature()).isEqualTo(Feature.SETTLEMENT);
        assertThat(place.country()).contains("UA");
        assertThat(place.division()).isEqualTo("UA.21.7");
        assertThat(place.population()).isEqualTo(4000);
        assertThat(place.point().latitude()).isCloseTo(51.5, within(1e-5));
        assertThat(place.point().longitude()).isCloseTo(33.25, within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wolsk gora",
                "WÓLSK GÓRA",
                "Wolsk-Gora",
                "Wo\u0301lsk Go\u0301ra",
                "вольск гора",
                "ヴォルスク",
                "Wolsk"
            })
    void finds_it_however_it_is_written(String name) {
        assertThat(ids(add("UA.txt", TOWNS), name)).containsExactly(11);
    }

    @Test
    void gives_the_most_populous_of_one_name_first_and_no_other_names() {
        PlaceIndex index = add("all.txt", TOWNS);
        assertThat(ids(index, "Tarn")).containsExactly(13, 12);
        assertThat(ids(index, "Tar")).isEmpty();
        assertThat(ids(index, "'")).isEmpty();
    }

    @Test
    void tells_a_usual_name_from_another() {
        PlaceIndex index = add("all.txt", TOWNS);
        assertThat(index.find("Tarn", 10).get(0).usual()).isTrue();
        assertThat(index.find("Tarnopolis", 10).get(0).usual()).isFalse();
    }

    @Test
    void reads_a_zipped_dump_as_a_plain_one() throws IOException {
        Path zip = Rows.zip(directory.resolve("UA.zip"), "UA.txt", TOWNS);
        assertThat(ids(IndexBuilder.add(target, List.of(zip), n -> {}), "Tarn")).containsExactly(13, 12);
    }

    @Test
    void grows_and_a_place_that_is_told_again_is_told_anew() {
        add("one.txt", TOWNS);
        PlaceIndex index = add("two.txt", Rows.town(12, "New Tarn", "", 48.75, -1.5, "FR.53", 1200));
        assertThat(index.places()).isEqualTo(3);
        assertThat(ids(index, "New Tarn")).containsExactly(12);
        assertThat(ids(index, "Вольск Гора")).containsExactly(11);
        assertThat(index.find("Tarn", 10).get(1).population()).isEqualTo(1200);
        assertThat(index.sources())
                .containsExactly(new PlaceIndex.Source("one.txt", 3), new PlaceIndex.Source("two.txt", 1));
    }

    @Test
    void gives_a_division_that_no_dump_of_places_holds_the_middle_of_its_people() {
        Path divisions =
                Rows.write(directory.resolve("admin1CodesASCII.txt"), "AU.02\tNew Tarnland\tNew Tarnland\t90\n");
        Path towns = Rows.write(directory.resolve("towns.txt"), TOWNS);
        IndexedPlace division = IndexBuilder.add(target, List.of(divisions, towns), n -> {})
                .find("New Tarnland", 10)
                .get(0);
        assertThat(division.feature()).isEqualTo(Feature.REGION);
        assertThat(division.point().latitude()).isCloseTo(-35.25, within(1e-4));
        assertThat(division.point().longitude()).isCloseTo(149.5, within(1e-4));
    }

    @Test
    void takes_names_in_other_languages_and_passes_over_what_is_none() {
        add("towns.txt", TOWNS);
        PlaceIndex index = add(
                "alternateNamesV2.txt",
                "1\t12\tel\tΤαρν\t\t\t\t\t\t\n2\t12\tlink\thttps://tarn.example.org\t\t\t\t\t\t\n3\t99\tel\tΑλλού\t\t\t\t\t\t\n");
        assertThat(ids(index, "ταρν")).containsExactly(12);
        assertThat(ids(index, "https://tarn.example.org")).isEmpty();
        assertThat(index.sources()).contains(new PlaceIndex.Source("alternateNamesV2.txt", 1));
    }

    @Test
    void holds_thousands_of_one_name_and_of_many() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 20_000; i++) {
            rows.append(Rows.town(i, i % 4 == 0 ? "Common" : "Town" + i, "", i % 80, i % 170, "AU.0" + i % 9, i));
        }
        PlaceIndex index = add("many.txt", rows.toString());
        index.check();
        assertThat(index.find("common", 3)).extracting(IndexedPlace::id).containsExactly(20_000, 19_996, 19_992);
        for (int i = 1; i < 20_000; i += 97) {
            if (i % 4 != 0) {
                assertThat(ids(index, "town" + i)).containsExactly(i);
            }
        }
    }

    @Test
    void is_the_same_file_when_it_is_built_again() throws IOException {
        add("all.txt", TOWNS);
        byte[] first = Files.readAllBytes(target);
        Files.delete(target);
        add("all.txt", TOWNS);
        assertThat(Files.readAllBytes(target)).isEqualTo(first);
    }

    @Test
    void leaves_nothing_beside_it_but_its_lock() throws IOException {
        add("all.txt", TOWNS);
        try (var files = Files.list(target.getParent())) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("places.index", "places.index.lock");
        }
    }
}
