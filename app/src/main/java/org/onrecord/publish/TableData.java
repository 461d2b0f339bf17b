package org.onrecord.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a table for programs. */
public final class TableData {

    private TableData() {}

    /** RFC 4180 with a line of column names, in UTF-8; numbers without separators. */
    public static void csv(Table table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        csv.writeRecord(table.columns().stream().map(Table.Column::name).toList());
        for (List<Object> row : table.rows()) {
            csv.writeRecord(row.stream().map(Object::toString).toList());
        }
        csv.flush();
    }

    /** A JSON array of objects. */
    public static void json(Table table, OutputStream out) throws IOException {
        try (Json json = new Json(out, true)) {
            json.beginList();
            for (List<Object> row : table.rows()) {
                json.begin();
                row(json, table, row);
                json.end();
            }
            json.endList();
            json.newLine();
        }
    }

    /** One JSON object a line. */
    public static void jsonLines(Table table, OutputStream out) throws IOException {
        for (List<Object> row : table.rows()) {
            try (Json json = new Json(out, false)) {
                json.begin();
                row(json, table, row);
                json.end();
                json.newLine();
            }
        }
    }

    private static void row(Json json, Table table, List<Object> row) throws IOException {
        for (int i = 0; i < row.size(); i++) {
            String name = table.columns().get(i).name();
            Object value = row.get(i);
            if (value == Table.NOTHING) {
                json.nothing(name);
            } else if (value instanceof Long n) {
                json.number(name, n);
            } else if (value instanceof Double d) {
                json.number(name, d);
            } else if (value instanceof Boolean b) {
                json.yesNo(name, b);
            } else {
                json.text(name, value.toString());
            }
        }
    }
}
