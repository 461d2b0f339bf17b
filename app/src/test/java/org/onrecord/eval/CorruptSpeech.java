package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Attributions with pieces of source and content moved, cut or left out. */
final class CorruptSpeech {

    private CorruptSpeech() {}

    static ArrayNode of(Corruption corruption, JsonNode article) {
        List<ObjectNode> attributions = new ArrayList<>();
        for (JsonNode gold : article.get("attributions")) {
            ObjectNode attribution = Corruption.JSON.objectNode();
            for (String part : List.of("source", "cue", "content")) {
                attribution.set(part, pieces(corruption, gold.get(part)));
            }
            attributions.add(attribution);
        }
        return corruption.spread(attributions);
    }

    private static ArrayNode pieces(Corruption corruption, JsonNode gold) {
        ArrayNode pieces = Corruption.JSON.arrayNode();
        for (JsonNode piece : gold) {
            if (corruption.spoilt(0.5)) {
                continue;
            }
            int start = piece.get(0).asInt();
            int end = piece.get(1).asInt();
            if (corruption.spoilt()) {
                end -= corruption.number(end - start + 1);
            }
            pieces.addArray()
                    .add(corruption.spoilt() ? corruption.shifted(start) : start)
                    .add(end);
        }
        return pieces;
    }
}
