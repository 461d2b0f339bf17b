package org.onrecord.eval;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Measures under their names, in order. The whole result is one; inside it, one is a section with a title of its own.
 *
 * @param measures by name, in the order to show
 */
public record Scores(Map<String, Measure> measures) implements Measure {

    public Scores {
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    }

    @Override
    public ObjectNode json() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        measures.forEach((name, measure) -> object.set(name, measure.json()));
        return object;
    }
}
