package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private final JsonNode expected = Samples.expected(Samples.folder());

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @Test
    void tells_the_bundled_dispatches_as_a_careful_reader_would(@TempDir Path directory) {
        String printed = demonstration(new User(directory), Samples.folder().toString());

        assertThat(new PrintedDemo(printed).missing(expected)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tells_the_days_numbers_and_names_that_stand_there_now(long seed, @TempDir Path directory) {
        User user = new User(directory);
        Scrambler.Scrambled scrambled = Scrambler.of(Samples.folder()).scramble(seed);
        List<String> files = new ArrayList<>();
        scrambled.texts().forEach((file, text) -> files.add(user.file("told/" + file, text)));

        String printed = demonstration(user, files.toArray(String[]::new));

        assertThat(new PrintedDemo(printed).missing(ScrambledExpectations.of(expected, scrambled.mapping())))
                .isEmpty();
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
