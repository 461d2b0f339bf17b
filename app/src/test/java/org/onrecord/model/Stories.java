package org.onrecord.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** What a recorder made of the stories that run over several gold articles. */
public final class Stories {

    /** One side of one story: its lag and its low/best/high of killed, "-" where none. */
    public record Side(String incident, String side, String lag, String killed) {}

    private final List<Side> sides = new ArrayList<>();
    private final List<List<String>> reprints = new ArrayList<>();

    private Stories() {}

    /** Of a file as {@link GoldClaims#named} finds it. */
    public static Stories named(String name, String language) {
        Path file = GoldClaims.file(name);
        Assumptions.assumeTrue(Files.isRegularFile(file), () -> "no gold at hand: " + name);
        Stories stories = new Stories();
        try {
            for (JsonNode story : new ObjectMapper().readTree(Files.readString(file))) {
                if (story.get("lang").asText().equals(language)) {
                    stories.add(story);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stories;
    }

    public List<Side> sides() {
        return sides;
    }

    /** Pairs, each sorted. */
    public List<List<String>> reprints() {
        return reprints;
    }

    private void add(JsonNode story) {
        for (JsonNode s : story.get("sides")) {
            JsonNode k = s.get("killed");
            sides.add(new Side(
                    story.get("incident").asText(),
                    s.get("side").asText(),
                    text(s.get("lag_days")),
                    text(k.get("low")) + "/" + text(k.get("best")) + "/" + text(k.get("high"))));
        }
        story.get("reprints")
                .forEach(p -> reprints.add(List.of(p.get(0).asText(), p.get(1).asText()).stream()
                        .sorted()
                        .toList()));
    }

    private static String text(JsonNode n) {
        return Optional.of(n).filter(x -> !x.isNull()).map(JsonNode::asText).orElse("-");
    }
}
