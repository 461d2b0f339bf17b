package org.onrecord.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The dispatches in {@code samples/} and what must be read from them. */
public final class Samples {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Samples() {}

    /** The folder {@code samples/} at the root of the project, found from the module or from the root. */
    public static Path folder() {
        Path beside = Path.of("..", "samples");
        return Files.isDirectory(beside) ? beside : Path.of("samples");
    }

    /** The dispatches, case by case, each case in the order of publication. */
    static List<Sample> read(Path folder) {
        List<Sample> samples = new ArrayList<>();
        for (JsonNode node : json(folder.resolve("tokens.json"))) {
            samples.add(sample(folder, node));
        }
        return samples;
    }

    /** What a careful reader comes to, one object a case; the fields are told in {@code samples/README.md}. */
    public static JsonNode expected(Path folder) {
        return json(folder.resolve("expected.json"));
    }

    private static Sample sample(Path folder, JsonNode node) {
        String file = node.get("file").asText();
        List<String> fixed = new ArrayList<>();
        node.get("fixed").forEach(text -> fixed.add(text.asText()));
        List<SampleToken> tokens = new ArrayList<>();
        node.get("tokens").forEach(token -> tokens.add(token(token)));
        return new Sample(file, node.get("case").asText(), day(node, "published"), fixed, tokens, text(folder, file));
    }

    private static SampleToken token(JsonNode node) {
        String text = node.get("text").asText();
        String kind = node.get("kind").asText();
        return switch (kind) {
            case "date" -> new SampleToken.DateToken(text, DateForm.of(form(node)), day(node, "value"));
            case "days" -> new SampleToken.DaysToken(text, day(node, "from"), day(node, "to"));
            case "number" -> new SampleToken.NumberToken(text, node.get("value").asLong());
            case "name" ->
                new SampleToken.NameToken(
                        text, form(node).equals("family"), node.get("value").asText());
            default -> throw new IllegalArgumentException("no such kind of token: " + kind);
        };
    }

    private static String form(JsonNode node) {
        return node.get("form").asText();
    }

    private static LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(node.get(field).asText());
    }

    private static String text(Path folder, String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
