package org.onrecord.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Set;

/** Turns {@code expected.json} into what must be read from the scrambled dispatches. */
public final class ScrambledExpectations {
    private static final Set<String> DAYS = Set.of("from", "to", "date", "firstDate", "known");
    private static final Set<String> COUNTS = Set.of("low", "high", "old", "new");

    private final Mapping mapping;
    private final String story;
    private final LocalDate happened;

    private ScrambledExpectations(Mapping mapping, JsonNode expected) {
        this.mapping = mapping;
        this.story = expected.get("case").asText();
        this.happened = LocalDate.parse(expected.get("incident").get("from").asText());
    }

    /** All cases, with the days, lags, numbers and names that the mapping gives. */
    public static JsonNode of(JsonNode expected, Mapping mapping) {
        ArrayNode cases = JsonNodeFactory.instance.arrayNode();
        expected.forEach(one -> cases.add(new ScrambledExpectations(mapping, one).rewrite("", one)));
        return cases;
    }

    private JsonNode rewrite(String field, JsonNode node) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (node.isObject()) {
            return rewriteObject(node);
        }
        if (node.isArray()) {
            ArrayNode array = make.arrayNode();
            node.forEach(item -> array.add(rewrite(field, item)));
            return array;
        }
        if (DAYS.contains(field) && node.isTextual()) {
            return make.textNode(day(node).toString());
        }
        if (COUNTS.contains(field) && node.isNumber()) {
            return make.numberNode(mapping.number(story, node.asLong()));
        }
        return node.isTextual() ? make.textNode(mapping.name(node.asText())) : node;
    }

    private ObjectNode rewriteObject(JsonNode node) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(entry -> object.set(entry.getKey(), rewrite(entry.getKey(), entry.getValue())));
        lag(object, "lagDays", node.path("firstDate"));
        lag(object, "days", node.path("known"));
        return object;
    }

    private void lag(ObjectNode object, String field, JsonNode until) {
        if (object.has(field) && until.isTextual()) {
            object.put(field, mapping.lag(story, happened, LocalDate.parse(until.asText())));
        }
    }

    private LocalDate day(JsonNode node) {
        return mapping.day(story, LocalDate.parse(node.asText()));
    }
}
