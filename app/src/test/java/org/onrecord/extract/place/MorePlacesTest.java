package org.onrecord.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.extract.rule.Grammar;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.gazetteer.IndexBuilder;
import org.onrecord.gazetteer.PlaceIndex;
import org.onrecord.gazetteer.Rows;
import org.onrecord.model.Document;
import org.onrecord.model.Language;
import org.onrecord.model.Place;

@DisplayName("Places of a larger gazetteer beside those built in")
class MorePlacesTest {

    private static final Grammar EN = Grammar.load(Language.EN);

    @TempDir
    private static Path directory;

    private static PlacePass pass;

    @BeforeAll
    static void index() {
        String rows = Rows.town(21, "Gorsk", "", 51.0, 34.0, "UA.21", 20_000)
                + Rows.town(22, "Gorsk", "", 44.0, -100.0, "US.SD", 30_000)
                + Rows.town(23, "Tilro", "", 51.2, 34.2, "UA.21", 800)
                + Rows.town(24, "Mercer", "", 40.0, -99.0, "US.NE", 9_000)
                + Rows.town(25, "Kharkiv", "", 49.98, 36.25, "UA.07", 1_400_000)
                + Rows.row(26, "South Dakota", "", 44.5, -100.2, "A\tADM1", "US", "SD", "", 800_000);
        PlaceIndex index = IndexBuilder.add(
                directory.resolve("places.index"), List.of(Rows.write(directory.resolve("rows.txt"), rows)), n -> {});
        pass = new PlacePass(Gazetteer.builtIn(Language.EN), Optional.of(index), EN);
    }

    private static List<PlaceMark> read(String text) {
        Page page = Page.of(Document.ofText("t", text, Language.EN, Optional.empty()), EN);
        pass.run(page);
        return page.<PlaceMark>layer("place").all().stream()
                .map(Layer.Mark::value)
                .toList();
    }

    private static Place place(String text) {
        return read(text).get(0).mention().place();
    }

    @Test
    void give_a_point_to_a_name_that_is_not_built_in() {
        PlaceMark mark =
                read("Three were killed in Tilro in Ukraine on Tuesday.").get(0);
        assertThat(mark.known()).isTrue();
        assertThat(mark.mention().place().geonameId()).hasValue(23);
        assertThat(mark.mention().place().country()).contains("UA");
        assertThat(mark.mention().rule()).endsWith("+geonames");
    }

    @Test
    void leave_a_built_in_place_where_it_is() {
        PlaceMark mark = read("Three were killed in Kharkiv on Tuesday.").get(0);
        assertThat(mark.mention().place().geonameId()).isEmpty();
        assertThat(mark.mention().place().point().orElseThrow().latitude()).isEqualTo(49.99);
        assertThat(mark.mention().rule()).doesNotContain("geonames");
    }

    @Test
    void are_told_apart_by_what_holds_them() {
        assertThat(place("Three were killed in Gorsk, South Dakota, on Tuesday.")
                        .geonameId())
                .hasValue(22);
    }

    @Test
    void are_told_apart_by_the_other_places_and_the_countries_of_the_article() {
        assertThat(place("Three were killed in Gorsk. Shells fell near Tilro. The Ukrainian army spoke.")
                        .geonameId())
                .hasValue(21);
    }

    @Test
    void are_the_same_throughout_an_article() {
        assertThat(read("Three were killed in Gorsk. The town of Gorsk, South Dakota, mourned."))
                .filteredOn(m -> m.mention().place().name().equals("Gorsk"))
                .extracting(m -> m.mention().place().geonameId().orElseThrow())
                .containsOnly(22L);
    }

    @Test
    void make_no_place_of_a_person() {
        assertThat(read("Mercer said he was sorry. John Mercer wept, and Mercer's men left."))
                .isEmpty();
    }
}
