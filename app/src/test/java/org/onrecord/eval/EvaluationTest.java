package org.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

    private static final String GOLD =
            "{\"id\":\"d\",\"text\":\"two days\",\"timex\":[{\"start\":0,\"end\":8,\"value\":\"P2D\"}]}";
    private static final String OUTPUT =
            "{\"document\":{\"id\":\"d\"},\"times\":[{\"start\":0,\"end\":8,\"value\":\"P2D\"}]}";

    @TempDir
    private Path folder;

    private Path gold = Path.of(".");

    @BeforeEach
    void writeGold() throws IOException {
        gold = write("gold.jsonl", GOLD);
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    @Test
    void aFileOfOutputAndAnExtractorInProcessScoreTheSame() throws IOException {
        Path output = write("output.jsonl", "", OUTPUT, "   ");
        List<JsonNode> lines = List.of(Trial.json(OUTPUT));
        Evaluation fromFile = Evaluation.run(Kind.TIMES, gold, output, Options.NONE);
        assertThat(fromFile).isEqualTo(Evaluation.run(Kind.TIMES, gold, lines.iterator(), Options.NONE));
        assertThat(fromFile.toJson())
                .startsWith("{\"strict span\":{\"precision\":1.0,\"recall\":1.0,\"f1\":1.0,\"gold\":1,");
    }

    @Test
    void anArticleThatTheOutputLacksCountsAsOneWithNothingFound() throws IOException {
        Evaluation nothing = Evaluation.run(Kind.TIMES, gold, write("empty.jsonl"), Options.NONE);
        assertThat(Trial.measure(nothing, "strict span")).isEqualTo(new Prf(0, 0, 1));
        assertThat(nothing.toText()).startsWith("times: 1 articles, 1 of them without output");
    }

    @Test
    void outputForOtherArticlesCountsForNothing() throws IOException {
        Path output = write("output.jsonl", OUTPUT, OUTPUT.replace("\"d\"", "\"other\""));
        assertThat(Trial.measure(Evaluation.run(Kind.TIMES, gold, output, Options.NONE), "strict span"))
                .isEqualTo(new Prf(1, 1, 1));
    }

    @Test
    void brokenGoldIsToldWithFileLineAndByte() throws IOException {
        Path broken = write("broken.jsonl", GOLD, "{\"id\": \"e\", \"text\": oops}");
        assertThatThrownBy(() -> Evaluation.run(Kind.TIMES, broken, gold, Options.NONE))
                .isInstanceOfSatisfying(BadInput.class, bad -> {
                    assertThat(bad.problem().file()).isEqualTo(broken.toString());
                    assertThat(bad.problem().line()).hasValue(2);
                    assertThat(bad.problem().offset().orElseThrow())
                            .isBetween(GOLD.length() + 20L, GOLD.length() + 28L);
                    assertThat(bad.problem().excerpt().orElseThrow())
                            .isEqualTo("{\"id\": \"e\", \"text\": <-- HERE oops}");
                });
    }

    @Test
    void aLineThatLacksWhatIsScoredIsTold() throws IOException {
        Path claims = write("claims.jsonl", "", "{\"id\":\"d\",\"text\":\"t\",\"claims\":[]}");
        assertThatThrownBy(() ->
                        Evaluation.run(Kind.TIMES, claims, List.<JsonNode>of().iterator(), Options.NONE))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("claims.jsonl, line 2")
                .hasMessageContaining("lacks \"timex\"");
    }

    @Test
    void aWrongValueInTheOutputIsToldWithItsPath() throws IOException {
        Path output = write("output.jsonl", OUTPUT.replace("\"end\":8", "\"end\":\"x\""));
        assertThatThrownBy(() -> Evaluation.run(Kind.TIMES, gold, output, Options.NONE))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("output.jsonl, line 1")
                .hasMessageContaining("\"times[0].end\" is not a whole number");
    }

    @Test
    void aLineThatIsNoObjectIsTold() throws IOException {
        Path list = write("list.jsonl", "[1, 2]");
        assertThatThrownBy(() -> Evaluation.run(Kind.TIMES, list, gold, Options.NONE))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("not a JSON object");
    }

    @Test
    void aMissingFileIsTold() {
        assertThatThrownBy(() -> Evaluation.run(Kind.TIMES, gold, folder.resolve("none.jsonl"), Options.NONE))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("none.jsonl: there is no such file");
    }

    @Test
    void aConditionNeedsAnEqualsSign() {
        assertThatThrownBy(() -> Where.parse("single")).hasMessageContaining("FIELD=VALUE");
        assertThat(Where.parse("a=b=c")).isEqualTo(new Where("a", "b=c"));
    }

    @Test
    void kindsAreFoundByTheirCodes() {
        assertThat(Kind.find("attributions")).contains(Kind.ATTRIBUTIONS);
        assertThat(Kind.find("Claims")).isEmpty();
    }
}
