package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.eval.Evaluation;
import org.onrecord.eval.Kind;
import org.onrecord.eval.Measure;
import org.onrecord.eval.Options;
import org.onrecord.eval.Prf;
import org.onrecord.extract.Extractors;
import org.onrecord.journey.Journey;
import org.onrecord.publish.ContractWriter;
import org.onrecord.read.Inputs;
import org.onrecord.read.ReadOptions;
import org.onrecord.read.ReadResult;

/** The annotated articles in {@code corpus/} are read as well as they were; the floors stand just under the figures reached. */
@DisplayName("The regression corpus")
class CorpusTest {

    private static final Path CORPUS = Path.of("..", "corpus");
    private static final Path SEED =
            Path.of(System.getProperty("onrecord.shared", "../../shared")).resolve("eval/claims/seed.jsonl");
    private static final Journey JOURNEY = new Journey(Extractors.builtIn());
    private static final String CLAIMS = "claims (span, outcome and bounds)";

    @ParameterizedTest(name = "{0} at F1 {1}, precision {2}")
    @CsvSource({"dev.en, 0.88, 0.925", "train.en.a, 0.78, 0.88", "train.en.b, 0.755, 0.875"})
    void is_read_as_well_as_before(String set, double f1, double precision) {
        Prf found = score(CORPUS.resolve(set + ".jsonl"));
        assertThat(found.gold()).as("claims annotated").isGreaterThan(300);
        assertThat(found.rates().f1()).as("F1").isGreaterThanOrEqualTo(f1);
        assertThat(found.rates().precision()).as("precision").isGreaterThanOrEqualTo(precision);
    }

    @Test
    void the_founding_case_is_read_in_full() {
        Assumptions.assumeTrue(Files.exists(SEED), () -> "needs " + SEED);
        assertThat(score(SEED).rates().f1()).isEqualTo(1.0);
    }

    private static Prf score(Path gold) {
        try (Stream<ReadResult> inputs =
                Inputs.read(List.of(gold.toString()), InputStream.nullInputStream(), ReadOptions.DEFAULT)) {
            Iterator<JsonNode> lines = inputs.map(CorpusTest::line).iterator();
            Evaluation evaluation = Evaluation.run(Kind.CLAIMS, gold, lines, Options.NONE);
            Measure claims =
                    Objects.requireNonNull(evaluation.scores().measures().get(CLAIMS), CLAIMS);
            return (Prf) claims;
        }
    }

    private static JsonNode line(ReadResult result) {
        if (!(result instanceof ReadResult.Read read)) {
            throw new AssertionError(result);
        }
        try {
            byte[] line = new ContractWriter(false, false, false)
                    .line(JOURNEY.tell(read.document(), false).sheet());
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
