package org.onrecord.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample dispatches are complete, laid out alike, and agree with what is told about them. */
class SamplesTest {
    private static final Pattern LAYOUT = Pattern.compile("""
        # [^\\n]+

        [A-Z][a-z]+ \\d{1,2}, \\d{4}

        .+

        Original url:

        <https://[a-z-]+\\.example\\.(org|com)/\\d{4}/\\d\\d/\\d\\d/[a-z-]+>
        """, Pattern.DOTALL);

    private static final Pattern REPLACEABLE = Pattern.compile(
            "\\d+|\\b(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b"
                    + "|(?i:\\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|thirty"
                    + "|forty|fifty|sixty|seventy|eighty|ninety|a dozen|two dozen)\\b)"
                    + "|Vedernikov|Trump|Bezsonov|Malloum|Quispe");

    private final Path folder = Samples.folder();
    private final List<Sample> samples = Samples.read(folder);
    private final JsonNode expected = Samples.expected(folder);

    @Test
    void every_dispatch_is_listed_once_in_both_lists() throws IOException {
        List<String> listed = samples.stream().map(Sample::file).toList();
        List<String> expectedFiles = new ArrayList<>();
        expected.forEach(one -> one.get("files").forEach(file -> expectedFiles.add(file.asText())));

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> file.contains("/")))
                    .containsExactlyInAnyOrderElementsOf(listed)
                    .containsExactlyInAnyOrderElementsOf(expectedFiles);
        }
    }

    @Test
    void every_dispatch_has_the_layout_of_a_page_and_the_length_of_one() {
        assertThat(samples).allSatisfy(sample -> {
            assertThat(sample.text()).matches(LAYOUT);
            assertThat(sample.text().split("\\s+")).hasSizeBetween(120, 350);
        });
    }

    @Test
    void every_date_number_and_name_of_a_dispatch_is_listed() {
        assertThat(samples).allSatisfy(sample -> {
            String rest = Scrambler.replace(sample, token -> "_");
            List<String> left = new ArrayList<>();
            REPLACEABLE.matcher(rest).results().forEach(match -> left.add(match.group()));
            List<String> fixed = sample.fixed().stream()
                    .flatMap(text -> REPLACEABLE.matcher(text).results().map(match -> match.group()))
                    .toList();
            assertThat(left).as(sample.file()).isEqualTo(fixed);
        });
    }

    @Test
    void dispatches_of_a_case_are_listed_in_the_order_of_publication() {
        for (JsonNode one : expected) {
            assertThat(samples.stream()
                            .filter(sample ->
                                    sample.story().equals(one.get("case").asText())))
                    .isSortedAccordingTo(Comparator.comparing(Sample::published));
        }
    }

    @Test
    void lags_are_the_days_from_the_incident_to_the_first_figure() {
        for (JsonNode one : expected) {
            LocalDate happened = LocalDate.parse(one.get("incident").get("from").asText());
            for (JsonNode disclosure : one.get("disclosures")) {
                JsonNode first = disclosure.get("firstDate");
                if (first.isTextual()) {
                    assertThat(ChronoUnit.DAYS.between(happened, LocalDate.parse(first.asText())))
                            .isEqualTo(disclosure.get("lagDays").asLong());
                } else {
                    assertThat(disclosure.get("lagDays").isNull()).isTrue();
                }
            }
        }
    }

    @Test
    void every_expected_number_day_and_source_stands_in_its_dispatch() {
        for (JsonNode one : expected) {
            for (JsonNode figure : one.get("figures")) {
                Sample sample = sample(figure.get("file").asText());
                assertThat(numbers(sample)).as(figure.toString()).containsAll(boundsAboveOne(figure));
                if (figure.get("source").isTextual()) {
                    assertThat(sample.text())
                            .containsIgnoringCase(figure.get("source").asText());
                }
                assertThat(LocalDate.parse(figure.get("date").asText())).isBeforeOrEqualTo(sample.published());
            }
            for (JsonNode silence : one.get("silences")) {
                assertThat(sample(silence.get("file").asText()).text())
                        .containsIgnoringCase(silence.get("source").asText());
            }
        }
    }

    private Sample sample(String file) {
        return samples.stream()
                .filter(one -> one.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> numbers(Sample sample) {
        return sample.tokens().stream()
                .filter(SampleToken.NumberToken.class::isInstance)
                .map(token -> ((SampleToken.NumberToken) token).value())
                .toList();
    }

    private static List<Long> boundsAboveOne(JsonNode figure) {
        return Stream.of(figure.get("low"), figure.get("high"))
                .filter(JsonNode::isNumber)
                .map(JsonNode::asLong)
                .filter(bound -> bound > 1)
                .toList();
    }
}
