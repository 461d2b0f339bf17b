package org.onrecord.publish;

import java.util.ArrayList;
import java.util.List;

/** Prints a table in aligned columns; where the line is too long, the flexible columns are cut. */
public record TableText(Ink ink, int width) {

    private static final int GAP = 2;
    private static final int LEAST = 10;

    /** The lines of the table, headings first; "none" where it has no row. */
    public List<String> of(Table table) {
        if (table.rows().isEmpty()) {
            return List.of(ink.faint("none"));
        }
        int[] widths = widths(table);
        List<String> lines = new ArrayList<>();
        List<String> headings =
                table.columns().stream().map(Table.Column::heading).toList();
        lines.add(ink.faint(line(table.columns(), headings, widths)));
        for (List<Object> row : table.rows()) {
            lines.add(line(table.columns(), row.stream().map(TableText::shown).toList(), widths));
        }
        return lines;
    }

    private static String shown(Object value) {
        return value instanceof Long n ? Numbers.count(n) : Words.clean(value.toString());
    }

    private int[] widths(Table table) {
        int[] widths = new int[table.columns().size()];
        int all = -GAP;
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    Words.width(table.columns().get(i).heading()),
                    table.rows().stream()
                            .mapToInt(r -> Words.width(shown(r.get(column))))
                            .max()
                            .orElse(0));
            all += widths[i] + GAP;
        }
        while (all > width) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (table.columns().get(i).flexible()
                        && widths[i] > LEAST
                        && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            all--;
        }
        return widths;
    }

    private static String line(List<Table.Column> columns, List<String> cells, int[] widths) {
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = Words.cut(cells.get(i), widths[i]);
            s.append(i == 0 ? "" : " ".repeat(GAP));
            s.append(columns.get(i).right() ? Words.padLeft(cell, widths[i]) : Words.padRight(cell, widths[i]));
        }
        return s.toString().stripTrailing();
    }
}
