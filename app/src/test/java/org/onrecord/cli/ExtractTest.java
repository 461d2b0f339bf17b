package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractTest {

    private User user;

    @BeforeEach
    void begin(@TempDir Path directory) {
        user = new User(directory);
    }

    private static List<JsonNode> lines(String out) {
        return out.lines().map(ExtractTest::json).toList();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }

    @Test
    void tellsAPersonTheClaimsWithTheirWordsAndTheFigureMarked() {
        User.Outcome outcome = user.runs("extract", user.file("raid.md", Dispatches.RAID));
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("Raid on a border post in Norland")
                .contains("published 2021-03-03")
                .contains("[At least 14] soldiers were killed")
                .contains("killed 14 or more");
        assertThat(outcome.out().lines()).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void explainsEveryValueByItsWordsAndItsRule() {
        assertThat(user.runs("extract", "--explain", user.file("raid.md", Dispatches.RAID))
                        .out())
                .containsPattern("figure +14 or more +“At least 14” +counts/")
                .containsPattern("outcome +killed +“killed” +outcomes/");
    }

    @Test
    void keepsTheOrderAndTheIdsOfTheInput() {
        List<Integer> numbers = IntStream.rangeClosed(1, 400).boxed().toList();
        String input = numbers.stream().map(n -> Dispatches.killed("a" + n, n)).collect(Collectors.joining());
        User.Outcome outcome = user.runs("extract", "--format", "jsonl", user.file("in.jsonl", input));
        assertThat(outcome.exit()).isZero();
        assertThat(lines(outcome.out()))
                .extracting(l -> l.at("/document/id").asText() + " "
                        + l.at("/claims/0/figure/low").asInt())
                .isEqualTo(numbers.stream().map(n -> "a" + n + " " + n).toList());
    }

    @Test
    void readsStandardInput() {
        User.Outcome outcome = user.types(Dispatches.killed("a", 7)).runs("extract", "--format", "jsonl", "-");
        assertThat(lines(outcome.out()))
                .singleElement()
                .satisfies(l -> assertThat(l.at("/document/id").asText()).isEqualTo("a"));
    }

    @Test
    void namesClaimsAndIncidentsByTheirDocument() {
        JsonNode line = lines(
                        user.runs("extract", "--format", "jsonl", user.file("in.jsonl", Dispatches.killed("a", 7)))
                                .out())
                .get(0);
        assertThat(line.at("/claims/0/id").asText()).isEqualTo("a#c1");
        assertThat(line.at("/claims/0/incident").asText()).isEqualTo("a#i1");
        assertThat(line.at("/incidents/0/id").asText()).isEqualTo("a#i1");
        assertThat(line.at("/incidents/0/estimates/killed/best").asInt()).isEqualTo(7);
        assertThat(line.at("/incidents/0/estimates/killed/rule").asText()).startsWith("stated/");
    }

    @Test
    void aBrokenLineCostsNothingButItself() {
        String input = Dispatches.killed("a", 1) + "{\"id\":\"b\",\"text\":\n" + Dispatches.killed("c", 3);
        User.Outcome outcome = user.runs("extract", "--format", "jsonl", user.file("in.jsonl", input));
        assertThat(outcome.exit()).isEqualTo(ExitCode.INPUT.number());
        assertThat(lines(outcome.out()))
                .extracting(l -> l.at("/document/id").asText())
                .containsExactly("a", "c");
        assertThat(outcome.err().lines())
                .singleElement()
                .asString()
                .contains("in.jsonl, line 2, byte")
                .startsWith("error: ");
    }

    @Test
    void aMissingFileCostsNothingButItself() {
        User.Outcome outcome = user.runs("extract", user.path("none.md"), user.file("raid.md", Dispatches.RAID));
        assertThat(outcome.exit()).isEqualTo(ExitCode.INPUT.number());
        assertThat(outcome.err()).contains("none.md").contains("help: ");
        assertThat(outcome.out()).contains("Raid on a border post");
    }

    @Test
    void jsonIsOneListHoweverManyArticlesThereAre() {
        String two = user.file("in.jsonl", Dispatches.killed("a", 1) + Dispatches.killed("b", 2));
        assertThat(json(user.runs("extract", "--format", "json", two).out())).hasSize(2);
        assertThat(json(user.runs("extract", "--format", "json", user.file("empty.jsonl", "\n"))
                        .out()))
                .isEmpty();
    }

    @Test
    void theTextOfAPageIsHandedBackAndThatOfPlainTextWhenAskedFor() {
        String page = user.file("raid.md", Dispatches.RAID);
        String plain = user.file("in.jsonl", Dispatches.killed("a", 1));
        assertThat(lines(user.runs("extract", "--format", "jsonl", page).out())
                        .get(0)
                        .at("/document/text")
                        .asText())
                .contains("At least 14");
        assertThat(lines(user.runs("extract", "--format", "jsonl", plain).out())
                        .get(0)
                        .at("/document")
                        .has("text"))
                .isFalse();
        assertThat(lines(user.runs("extract", "--format", "jsonl", "--text", plain)
                                .out())
                        .get(0)
                        .at("/document/text")
                        .asText())
                .contains("1 soldiers");
    }

    @Test
    void mentionsAreToldOnlyWhenAskedFor() {
        String file = user.file("in.jsonl", Dispatches.killed("a", 1));
        assertThat(lines(user.runs("extract", "--format", "jsonl", file).out())
                        .get(0)
                        .has("times"))
                .isFalse();
        JsonNode line = lines(user.runs("extract", "--format", "jsonl", "--mentions", file)
                        .out())
                .get(0);
        assertThat(line.has("times")).isTrue();
        assertThat(line.has("places")).isTrue();
        assertThat(line.has("attributions")).isTrue();
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        String file = user.file(
                "in.jsonl",
                IntStream.range(1, 50)
                        .mapToObj(n -> Dispatches.killed("a" + n, n))
                        .collect(Collectors.joining()));
        assertThat(user.runs("extract", "--format", "jsonl", file).out())
                .isEqualTo(user.runs("extract", "--format", "jsonl", file).out());
    }
}
