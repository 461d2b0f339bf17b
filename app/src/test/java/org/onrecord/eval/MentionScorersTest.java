package org.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Times, places and reported speech. */
class MentionScorersTest {

    private static final String TEXT =
            "On Monday morning in Lower Brenn, the council of Brenn said two bridges had burned.";

    @TempDir
    private Path folder;

    private Trial trial = new Trial(Path.of("."));

    @BeforeEach
    void begin() {
        trial = new Trial(folder);
    }

    private static ObjectNode time(String words, String value) {
        return Trial.span(words, TEXT).put("value", value);
    }

    private static ObjectNode place(String words, double lat, double lon) {
        return Trial.span(words, TEXT).put("lat", lat).put("lon", lon);
    }

    private static ObjectNode speech(String source, String content) {
        ObjectNode speech = Trial.json("{'source':[],'cue':[],'content':[]}");
        if (!source.isEmpty()) {
            speech.withArray("source").add(Trial.pair(source, TEXT));
        }
        speech.withArray("content").add(Trial.pair(content, TEXT));
        return speech;
    }

    @Test
    void aTimeOfAnotherExtentIsRelaxedAndItsValueMayStillBeRight() {
        Evaluation times = trial.gold("d", TEXT, "timex", time("Monday morning", "2020-01-06TMO"))
                .output("d", "times", time("On", "P1D"), time("Monday", "2020-01-06TMO"))
                .run(Kind.TIMES);
        assertThat(Trial.measure(times, "strict span")).isEqualTo(new Prf(0, 2, 1));
        assertThat(Trial.measure(times, "relaxed span")).isEqualTo(new Prf(1, 2, 1));
        assertThat(Trial.measure(times, "value (relaxed span)")).isEqualTo(new Prf(1, 2, 1));
    }

    @Test
    void theTimeThatSharesMostIsTaken() {
        Evaluation times = trial.gold("d", TEXT, "timex", time("Monday morning", "A"))
                .output("d", "times", time("Monday", "B"), time("Monday morning", "A"))
                .run(Kind.TIMES, Options.NONE.withDifferences(3));
        assertThat(Trial.measure(times, "strict span")).isEqualTo(new Prf(1, 2, 1));
        assertThat(times.differences()).isEmpty();
    }

    @Test
    void aWrongValueIsShownInItsWords() {
        Evaluation times = trial.gold("d", TEXT, "timex", time("Monday", "2020-01-06"))
                .output("d", "times", time("Monday", "2020-01-13"))
                .run(Kind.TIMES, Options.NONE.withDifferences(3));
        assertThat(times.differences().get(0))
                .hasToString("VALUE  d  gold 2020-01-06, got 2020-01-13\n"
                        + "       On ⟦Monday⟧ morning in Lower Brenn, the council of Brenn said two bridg…");
    }

    @Test
    void aPlaceIsRightWithinAHundredMiles() {
        Evaluation places = trial.gold(
                        "d",
                        TEXT,
                        "places",
                        place("Lower Brenn", 50, 10),
                        Trial.span("of Brenn", TEXT).putNull("lat"))
                .output("d", "places", place("Brenn", 51, 10), place("of Brenn", 1, 1), place("council", 2, 2))
                .run(Kind.PLACES);
        assertThat(Trial.measure(places, "found (span)")).isEqualTo(new Prf(2, 3, 2));
        assertThat(Trial.measure(places, "end to end (span and within 161 km)")).isEqualTo(new Prf(1, 2, 1));
        assertThat(Trial.measure(places, "median error, km").json()).hasToString("111.2");
    }

    @Test
    void ofAnEvenNumberOfErrorsTheUpperMedianIsTold() {
        Evaluation places = trial.gold("d", TEXT, "places", place("Lower", 50, 10), place("of Brenn", 50, 10))
                .output("d", "places", place("Lower", 50, 10), place("of Brenn", 51, 10))
                .run(Kind.PLACES);
        assertThat(Trial.measure(places, "median error, km").json()).hasToString("111.2");
    }

    @Test
    void farAwayIsFound() {
        Evaluation places = trial.gold("d", TEXT, "places", place("Lower Brenn", 50, 10))
                .output("d", "places", place("Lower Brenn", 52, 10))
                .run(Kind.PLACES, Options.NONE.withDifferences(2));
        assertThat(Trial.measure(places, "of those placed, within 161 km").json())
                .hasToString("0.0");
        assertThat(places.differences().get(0).what()).isEqualTo("Lower Brenn 222 km");
    }

    @Test
    void whereNothingIsPlacedNothingIsSaidAboutDistance() {
        Evaluation places =
                trial.gold("d", TEXT, "places", place("Lower Brenn", 50, 10)).run(Kind.PLACES);
        assertThat(Trial.measure(places, "of those placed, within 161 km").json())
                .hasToString("null");
        assertThat(places.toText()).contains("median error, km").contains("-");
    }

    @Test
    void speechIsFoundByHalfOfItsContentAndItsSourceByAnyOfIt() {
        Evaluation found = trial.gold(
                        "d", TEXT, "attributions", speech("the council of Brenn", "two bridges had burned"))
                .output("d", "attributions", speech("Monday", "two bridges"), speech("council", "bridges had burned"))
                .run(Kind.ATTRIBUTIONS);
        assertThat(Trial.measure(found, "content (half or more shared)")).isEqualTo(new Prf(1, 2, 1));
        assertThat(Trial.measure(found, "content and source")).isEqualTo(new Prf(1, 2, 1));
    }

    @Test
    void tooLittleContentIsNotFound() {
        Evaluation found = trial.gold("d", TEXT, "attributions", speech("the council", "two bridges had burned"))
                .output("d", "attributions", speech("the council", "two"))
                .run(Kind.ATTRIBUTIONS, Options.NONE.withDifferences(1));
        assertThat(Trial.measure(found, "content (half or more shared)")).isEqualTo(new Prf(0, 1, 1));
        assertThat(found.differences().get(0).what()).isEqualTo("source the council");
    }

    @Test
    void noSourceIsRightWhereThereIsNone() {
        Evaluation found = trial.gold("d", TEXT, "attributions", speech("", "two bridges had burned"))
                .output("d", "attributions", speech("", "two bridges had burned"))
                .run(Kind.ATTRIBUTIONS);
        assertThat(Trial.measure(found, "content and source")).isEqualTo(new Prf(1, 1, 1));
    }
}
