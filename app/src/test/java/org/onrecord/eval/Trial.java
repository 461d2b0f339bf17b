package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tiny gold and output for one test, built article by article. Spans are given by the words they cover. */
final class Trial {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Path folder;
    private final List<JsonNode> gold = new ArrayList<>();
    private final List<JsonNode> outputs = new ArrayList<>();

    Trial(Path folder) {
        this.folder = folder;
    }

    /** A line of JSON; apostrophes stand for quotation marks. */
    static ObjectNode json(String json) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code points of the first {@code words} in {@code text}. */
    static Range rangeOf(String words, String text) {
        int unit = text.indexOf(words);
        if (unit < 0) {
            throw new IllegalArgumentException(words + " does not stand in: " + text);
        }
        int start = text.codePointCount(0, unit);
        return new Range(start, start + words.codePointCount(0, words.length()));
    }

    static ArrayNode pair(String words, String text) {
        Range range = rangeOf(words, text);
        return JSON.arrayNode().add(range.start()).add(range.end());
    }

    static ObjectNode span(String words, String text) {
        Range range = rangeOf(words, text);
        return JSON.objectNode().put("start", range.start()).put("end", range.end());
    }

    /** A gold claim about people killed, asserted by nobody, whose evidence is the whole text. */
    static ObjectNode goldClaim(String figure, int number, String text) {
        ObjectNode claim =
                json("{'about':'casualties','outcome':'killed','stance':'asserted','status':'unknown','victims':null,"
                        + "'side':null,'source':null,'source_type':null,'source_side':null,'stated':null,'from':null,'to':null,"
                        + "'place':null,'part_of':null,'incident':'i1'}");
        claim.put("low", number).put("high", number);
        ObjectNode at = claim.putObject("at");
        at.set("evidence", pair(text, text));
        at.set("figure", pair(figure, text));
        return claim;
    }

    /** The same in the contract's shape. */
    static ObjectNode claim(String id, String figure, int number, String text) {
        ObjectNode claim =
                json("{'about':'casualties','outcome':'killed','stance':'asserted','victims':null,'source':null,"
                        + "'stated':null,'event':{},'partOf':null,'incident':null}");
        claim.put("id", id);
        claim.set("evidence", span(text, text));
        claim.set(
                "figure",
                span(figure, text).put("low", number).put("high", number).put("exact", figure));
        return claim;
    }

    /** Adds a gold line. */
    Trial gold(String id, String text, String key, JsonNode... things) {
        ObjectNode line = JSON.objectNode().put("id", id).put("text", text);
        line.set(key, JSON.arrayNode().addAll(List.of(things)));
        gold.add(line);
        return this;
    }

    /** Adds a gold line as it is. */
    Trial goldLine(String json) {
        gold.add(json(json));
        return this;
    }

    /** Adds an output line. */
    Trial output(String id, String key, JsonNode... things) {
        ObjectNode line = JSON.objectNode();
        line.putObject("document").put("id", id);
        line.set(key, JSON.arrayNode().addAll(List.of(things)));
        outputs.add(line);
        return this;
    }

    Evaluation run(Kind kind) {
        return run(kind, Options.NONE);
    }

    Evaluation run(Kind kind, Options options) {
        try {
            Path file = folder.resolve("gold.jsonl");
            Files.write(file, gold.stream().map(JsonNode::toString).toList());
            return Evaluation.run(kind, file, outputs.iterator(), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The measure under a name of the result, or under a path of names. */
    static Measure measure(Evaluation evaluation, String... path) {
        Measure measure = evaluation.scores();
        for (String name : path) {
            measure = Objects.requireNonNull(((Scores) measure).measures().get(name), name);
        }
        return measure;
    }
}
