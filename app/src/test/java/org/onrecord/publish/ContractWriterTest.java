package org.onrecord.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Document;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.Language;
import org.onrecord.model.Outcome;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Subject;
import org.onrecord.model.Victims;

class ContractWriterTest {

    private static final ContractWriter WRITER = new ContractWriter(false, false, false);

    private static ArticleSheet sheet(String text) {
        int at = text.indexOf("14");
        Span figure = new Span(at, at + 2);
        int end = text.indexOf('.', at) + 1;
        Span evidence = new Span(text.lastIndexOf("At", at), end);
        Span cue = new Span(text.indexOf("killed"), text.indexOf("killed") + 6);
        Claim claim = new Claim(
                "d#c1",
                evidence,
                Optional.of(new Cited<>(new Figure.AtLeast(14), figure, "counts/at-least")),
                new Cited<>(Subject.CASUALTIES, cue, "outcomes/passive"),
                Optional.of(Outcome.KILLED),
                new Cited<>(Stance.ASSERTED, evidence, "outcomes/passive"),
                Victims.UNTOLD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "d#i1",
                false);
        Document document = Document.ofText("d", text, Language.EN, Optional.of(LocalDate.of(2023, 6, 28)));
        Incident incident = new Incident(
                "d#i1", Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of("d#c1"), false);
        return new ArticleSheet(
                document,
                List.of(claim),
                List.of(new IncidentSheet(incident, List.of(), List.of())),
                Optional.empty(),
                Optional.empty());
    }

    private static JsonNode read(byte[] line) throws IOException {
        return new ObjectMapper().readTree(line);
    }

    @Test
    void anArticleIsOneLine() {
        String line = new String(WRITER.line(sheet("At least 14 were killed.\nThe end.")), StandardCharsets.UTF_8);
        assertThat(line).endsWith("}\n").containsOnlyOnce("\n").startsWith("{\"document\":{\"id\":\"d\",\"url\":null,");
    }

    @Test
    void offsetsAreCodePointsOfTheText() throws IOException {
        String text = "😀😀 At least 14 were killed.";
        JsonNode figure = read(WRITER.line(sheet(text))).at("/claims/0/figure");
        assertThat(figure.get("start").asInt()).isEqualTo(12);
        assertThat(figure.get("end").asInt()).isEqualTo(14);
        assertThat(text.codePoints()
                        .skip(12)
                        .limit(2)
                        .mapToObj(Character::toString)
                        .toList())
                .containsExactly("1", "4");
        assertThat(figure.get("exact").asText()).isEqualTo("14");
        assertThat(figure.get("high").isNull()).isTrue();
    }

    @Test
    void halfACharacterLeavesAsItCame() throws IOException {
        String text = "\ud83d \"x\" \\ \n At least 14 were killed \ud83d.";
        byte[] line = WRITER.line(sheet(text));
        assertThat(new String(line, StandardCharsets.US_ASCII))
                .contains("\\ud83d")
                .contains("At least 14");
        String exact = read(line).at("/claims/0/evidence/exact").asText();
        assertThat(exact).isEqualTo("At least 14 were killed \ud83d.");
    }

    @Test
    void plainTextIsHandedBackOnlyWhenAskedFor() throws IOException {
        ArticleSheet sheet = sheet("At least 14 were killed.");
        assertThat(read(WRITER.line(sheet)).get("document").has("text")).isFalse();
        assertThat(read(new ContractWriter(true, false, false).line(sheet))
                        .at("/document/text")
                        .asText())
                .isEqualTo("At least 14 were killed.");
    }

    @Test
    void explainedClaimsTellTheWordsAndTheRuleOfEveryValue() throws IOException {
        JsonNode grounds = read(new ContractWriter(false, true, false).line(sheet("At least 14 were killed.")))
                .at("/claims/0/grounds");
        assertThat(grounds).hasSize(3);
        assertThat(grounds.get(0).get("field").asText()).isEqualTo("figure");
        assertThat(grounds.get(0).get("rule").asText()).isEqualTo("counts/at-least");
        assertThat(grounds.get(1).get("exact").asText()).isEqualTo("killed");
    }
}
