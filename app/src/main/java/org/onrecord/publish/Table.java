package org.onrecord.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Rows under named columns, to be printed as text, CSV or JSON.
 *
 * @param rows each as long as {@code columns}; a value is a text, a number, a yes or no, or nothing ({@link #NOTHING})
 */
public record Table(List<Column> columns, List<List<Object>> rows) {

    /** The value of an empty cell: empty in text and CSV, null in JSON. */
    public static final Object NOTHING = new Object() {
        @Override
        public String toString() {
            return "";
        }
    };

    /** The value as text, or {@link #NOTHING}. */
    public static Object cell(Optional<?> value) {
        return value.<Object>map(Object::toString).orElse(NOTHING);
    }

    /** The number, or {@link #NOTHING}. */
    public static Object cell(OptionalLong number) {
        return number.isPresent() ? (Object) number.getAsLong() : NOTHING;
    }

    /**
     * @param name in CSV and JSON, lower case
     * @param heading in text
     * @param right numbers stand right
     * @param flexible goes on below where the line is too long
     */
    public record Column(String name, String heading, boolean right, boolean flexible) {

        public static Column text(String name, String heading) {
            return new Column(name, heading, false, false);
        }

        public static Column number(String name, String heading) {
            return new Column(name, heading, true, false);
        }

        public static Column flexible(String name, String heading) {
            return new Column(name, heading, false, true);
        }
    }

    /** This table with more columns on the right; one list of cells for each row. */
    public Table with(List<Column> more, List<List<Object>> cells) {
        List<Column> all = Stream.concat(columns.stream(), more.stream()).toList();
        List<List<Object>> wider = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            wider.add(Stream.concat(rows.get(i).stream(), cells.get(i).stream()).toList());
        }
        return new Table(all, wider);
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row has a cell for every column: " + row);
            }
        }
    }
}
