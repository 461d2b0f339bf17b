package org.onrecord.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Several single figures about one thing, shown on one line under their names.
 *
 * @param cells by name, in the order to show; a {@link Count}, {@link Share} or {@link Distance} each
 */
public record Row(Map<String, Measure> cells) implements Measure {

    public Row {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    @Override
    public ObjectNode json() {
        return new Scores(cells).json();
    }
}
