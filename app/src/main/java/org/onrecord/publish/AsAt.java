package org.onrecord.publish;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.onrecord.publish.Table.Column;

/**
 * As of when something is told, on both axes of time, as outputs for programs say it.
 *
 * @param known a day, ISO 8601; empty for all that is known
 * @param recorded a moment, ISO 8601 in UTC; empty for now
 */
public record AsAt(Optional<String> known, Optional<String> recorded) {

    private static final String NOW = "now";

    /** {@code table} with two more columns. */
    public Table in(Table table) {
        List<Object> cells = List.of(known.orElse(NOW), recorded.orElse(NOW));
        return table.with(
                List.of(Column.text("as_of_known", "AS KNOWN"), Column.text("as_of_recorded", "AS RECORDED")),
                table.rows().stream().map(row -> cells).toList());
    }

    void write(Json json) throws IOException {
        json.begin("asOf");
        json.text("known", known.orElse(NOW));
        json.text("recorded", recorded.orElse(NOW));
        json.end();
    }
}
