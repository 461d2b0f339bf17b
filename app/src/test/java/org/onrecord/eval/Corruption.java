package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes from gold an output with all sorts of mistakes in it: things left out, moved, changed, added, told twice, in another order. */
final class Corruption {

    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Random random;
    private final double rate;

    /**
     * @param rate how likely each single thing is to be spoilt, 0 to 1
     */
    Corruption(long seed, double rate) {
        this.random = new Random(seed);
        this.rate = rate;
    }

    /** Output lines for the gold lines, some of them missing, shuffled, one for an article that is not in gold. */
    List<JsonNode> outputs(Kind kind, List<JsonNode> gold) {
        List<JsonNode> outputs = new ArrayList<>();
        for (JsonNode article : gold) {
            if (!spoilt(0.3)) {
                outputs.add(output(kind, article));
            }
        }
        Collections.shuffle(outputs, random);
        outputs.add(JSON.objectNode().set("document", JSON.objectNode().put("id", "of nobody's")));
        return outputs;
    }

    private ObjectNode output(Kind kind, JsonNode article) {
        ObjectNode output = JSON.objectNode();
        output.putObject("document").set("id", article.get("id"));
        boolean claims = article.has("claims");
        output.set("claims", claims ? new CorruptClaims(this, article).claims() : JSON.arrayNode());
        ArrayNode incidents = output.putArray("incidents");
        switch (kind) {
            case CLAIMS -> {}
            case COUNTS -> CorruptCounts.addTo(incidents, this, article.get("gold"));
            case INCIDENTS -> {
                if (!claims && !spoilt(0.3)) {
                    incidents
                            .addObject()
                            .put(
                                    "id",
                                    incident(article.get("gold")
                                            .get("incident_id")
                                            .asText()));
                }
            }
            case TIMES -> output.set("times", mentions(article, "timex"));
            case PLACES -> output.set("places", mentions(article, "places"));
            case ATTRIBUTIONS -> output.set("attributions", CorruptSpeech.of(this, article));
        }
        return output;
    }

    /** Times and places: the same span with a value, or with a point. */
    private ArrayNode mentions(JsonNode article, String key) {
        List<JsonNode> mentions = new ArrayList<>();
        for (JsonNode gold : article.get(key)) {
            ObjectNode mention = JSON.objectNode();
            mention.put(
                    "start",
                    spoilt()
                            ? shifted(gold.get("start").asInt())
                            : gold.get("start").asInt());
            mention.put(
                    "end",
                    spoilt()
                            ? shifted(gold.get("end").asInt())
                            : gold.get("end").asInt());
            for (String value : List.of("value", "lat", "lon")) {
                if (gold.has(value)) {
                    mention.set(value, gold.get(value));
                }
            }
            if (spoilt() && gold.hasNonNull("value")) {
                mention.put("value", "P" + random.nextInt(9) + "D");
            }
            if (spoilt() && gold.hasNonNull("lat")) {
                mention.put("lat", Math.max(-90, Math.min(90, gold.get("lat").asDouble() + random.nextGaussian() * 2)));
            } else if (spoilt(0.5)) {
                mention.putNull("lat").putNull("lon");
            }
            mentions.add(mention);
        }
        return spread(mentions);
    }

    /** Some left out, some twice, in a slightly other order. */
    ArrayNode spread(List<? extends JsonNode> things) {
        List<JsonNode> kept = new ArrayList<>();
        for (JsonNode thing : things) {
            if (!spoilt()) {
                kept.add(thing);
            }
            if (spoilt(0.3)) {
                kept.add(thing.deepCopy());
            }
        }
        if (spoilt()) {
            Collections.shuffle(kept, random);
        }
        return JSON.arrayNode().addAll(kept);
    }

    /** An incident of some other name, or of a name that several share. */
    String incident(String gold) {
        return spoilt() ? "shared " + random.nextInt(3) : "ours " + gold;
    }

    boolean spoilt() {
        return spoilt(1);
    }

    boolean spoilt(double share) {
        return random.nextDouble() < rate * share;
    }

    int shifted(int offset) {
        return Math.max(0, offset + random.nextInt(13) - 6);
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
