package org.onrecord.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.rule.Grammar;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.model.Document;
import org.onrecord.model.Language;
import org.onrecord.model.Precision;

@DisplayName("Places that a text names")
class PlacesTest {

    private static final Grammar EN = Grammar.load(Language.EN);
    private static final PlacePass PASS = new PlacePass(Gazetteer.builtIn(Language.EN), EN);

    private static List<PlaceMark> read(String text) {
        Page page = Page.of(Document.ofText("t", text, Language.EN, Optional.empty()), EN);
        PASS.run(page);
        return page.<PlaceMark>layer("place").all().stream()
                .map(Layer.Mark::value)
                .toList();
    }

    private static String names(String text) {
        return String.join(
                "; ", read(text).stream().map(m -> m.mention().place().name()).toList());
    }

    private static PlaceMark first(String text) {
        return read(text).get(0);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Three were killed in Gorsk on Tuesday.                    | Gorsk",
                "Shells fell on the border town of Gorsk at dawn.          | Gorsk",
                "Shells fell on the Shebekino district at dawn.            | Shebekino district",
                "The post in the Nowshera sector was shelled.              | Nowshera sector",
                "A bus was hit 15 km north of Avdiivka.                    | Avdiivka",
                "Gunmen attacked Tilro, a village in the north.            | Tilro",
                "Fighting went on in Tipo-Tipo.                            | Tipo-Tipo",
                "Fighting went on in Nad-e Ali.                            | Nad-e Ali",
                "THREE DIED IN KHARKIV ON TUESDAY.                         | KHARKIV",
            })
    void by_the_words_around_them(String text, String expected) {
        assertThat(names(text.strip())).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Michael Jordan spoke first.",
                "They met in Lenin Street.",
                "They died in May.",
                "The tank was destroyed.",
                "An Israel-based firm made it.",
                "Ethiopian soldiers were killed.",
            })
    void but_not_people_streets_months_and_nationalities(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void a_name_that_was_a_place_once_is_one_everywhere() {
        assertThat(names("Two died in Gorsk. Gorsk lies by the river.")).isEqualTo("Gorsk; Gorsk");
    }

    @Test
    void the_place_that_holds_another_decides_which_of_one_name_is_meant() {
        assertThat(first("Shells fell on Tripoli, Lebanon.").mention().place().country())
                .contains("LB");
        assertThat(first("Shells fell on Tripoli, Libya.").mention().place().country())
                .contains("LY");
    }

    @Test
    void the_countries_of_the_article_decide_where_nothing_nearer_does() {
        assertThat(first("Shells fell on Tripoli. The Lebanese army and Lebanon's police came.")
                        .mention()
                        .place()
                        .country())
                .contains("LB");
    }

    @Test
    void an_unknown_place_is_put_where_its_holder_lies() {
        PlaceMark mark = first("Two died in Tilro, Chin state.");
        assertThat(mark.known()).isFalse();
        assertThat(mark.within()).containsExactly("Chin state");
        assertThat(mark.mention().place().country()).contains("MM");
        assertThat(mark.mention().place().precision()).contains(Precision.ADMIN1);
        assertThat(mark.reasons()).anyMatch(r -> r.contains("Chin"));
    }

    @Test
    void a_holder_says_that_it_is_one() {
        List<PlaceMark> marks = read("Two died in Paletwa, Chin state.");
        assertThat(marks).hasSize(2);
        assertThat(marks.get(0).container()).isFalse();
        assertThat(marks.get(1).attribute("container")).isEqualTo("yes");
    }

    @Test
    void a_dateline_is_where_the_reporter_was() {
        List<PlaceMark> marks = read("MOGADISHU, May 15 (Meridian) - Four soldiers died in Beledweyne.");
        assertThat(marks).extracting(PlaceMark::dateline).containsExactly(true, false);
    }

    @Test
    void the_lead_tells_where_people_went_and_whence() {
        assertThat(read("Families fled from Gorsk to Kharkiv."))
                .extracting(PlaceMark::lead)
                .containsExactly("from", "to");
    }

    @Test
    void a_point_near_a_place_is_only_near() {
        assertThat(first("A bus was hit 15 km north of Avdiivka.")
                        .mention()
                        .place()
                        .precision())
                .contains(Precision.NEAR);
    }
}
