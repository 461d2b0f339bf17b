package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Estimates of an article's main incident with mistakes in them. */
final class CorruptCounts {

    private CorruptCounts() {}

    static void addTo(ArrayNode incidents, Corruption corruption, JsonNode gold) {
        if (corruption.spoilt(0.5)) {
            return;
        }
        ObjectNode incident = incidents.addObject().put("id", "i");
        if (corruption.spoilt(0.2)) {
            incident.putNull("estimates");
            return;
        }
        ObjectNode estimates = incident.putObject("estimates");
        Map.of("killed", "killed", "wounded", "wounded", "abducted", "kidnapped")
                .forEach((ours, key) -> {
                    if (corruption.spoilt(0.5)) {
                        return;
                    }
                    ObjectNode bounds = estimates.putObject(ours).put("low", 0);
                    if (corruption.spoilt(0.5) || !gold.hasNonNull(key)) {
                        bounds.putNull("best");
                    } else {
                        int best = gold.get(key).asInt();
                        bounds.put("best", corruption.spoilt() ? Math.max(0, corruption.shifted(best)) : best);
                    }
                });
        incidents.addObject().put("id", "another").putObject("estimates");
    }
}
