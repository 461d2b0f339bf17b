package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.samples.Samples;
import org.onrecord.samples.ScrambledExpectations;
import org.onrecord.samples.Scrambler;

/** The demonstration reads its dispatches: told anew with other days, numbers and names, they give other lags, figures and names. */
@DisplayName("The demonstration of dispatches told anew")
class ScrambledDemoTest {

    private static final int SEEDS = Boolean.getBoolean("onrecord.long") ? 100 : 3;

    private static final Set<String> KNOWN_GAPS = Set.of(
            "al-asad incident",
            "am-ladjar disclosures 2",
            "am-ladjar disclosures 4",
            "am-ladjar figures 11",
            "am-ladjar figures 12",
            "am-ladjar figures 13",
            "am-ladjar figures 14",
            "am-ladjar figures 15",
            "am-ladjar figures 16",
            "am-ladjar figures 17",
            "am-ladjar incident",
            "belgorod silences 0",
            "galwan silences 0",
            "galwan silences 1",
            "galwan silences 2",
            "makiivka silences 0",
            "moskva contradictions 0",
            "moskva figures 0",
            "santa-orieta contradictions 1",
            "santa-orieta disclosures 2",
            "santa-orieta figures 10",
            "santa-orieta figures 12",
            "santa-orieta figures 6",
            "santa-orieta figures 8");

    private final JsonNode expected = Samples.expected(Samples.folder());

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    /** Of the bundled dispatches; what a careful reader tells and the program does not tell yet, each with its sentence. */
    private Map<String, String> gaps(Path directory) {
        return new PrintedDemo(
                        demonstration(new User(directory), Samples.folder().toString()))
                .missing(expected);
    }

    @Test
    void tells_the_bundled_dispatches_as_a_careful_reader_would_but_for_known_gaps(@TempDir Path directory) {
        assertThat(KNOWN_GAPS).containsAll(gaps(directory).keySet());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tells_the_days_numbers_and_names_that_stand_there_now(long seed, @TempDir Path directory) {
        User user = new User(directory);
        Scrambler.Scrambled scrambled = Scrambler.of(Samples.folder()).scramble(seed);
        List<String> files = new ArrayList<>();
        scrambled.texts().forEach((file, text) -> files.add(user.file("told/" + file, text)));

        String printed = demonstration(user, files.toArray(String[]::new));

        Map<String, String> missing =
                new PrintedDemo(printed).missing(ScrambledExpectations.of(expected, scrambled.mapping()));
        KNOWN_GAPS.forEach(missing::remove);
        assertThat(missing).isEmpty();
        assertThat(printed).doesNotContain("Vedernikov", "Trump", "Bezsonov", "Malloum", "Quispe");
    }

    private static String demonstration(User user, String... files) {
        List<String> arguments = new ArrayList<>(List.of("demo", "--full"));
        arguments.addAll(List.of(files));
        User.Outcome outcome = user.with("COLUMNS", "160").runs(arguments.toArray(String[]::new));
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        return outcome.out();
    }
}
