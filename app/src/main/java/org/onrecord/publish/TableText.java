package org.onrecord.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Prints a table in aligned columns; where the line is too long, cells of the flexible columns and headings go on below. */
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
        lines(table.columns(), headings, widths).forEach(line -> lines.add(ink.faint(line)));
        for (List<Object> row : table.rows()) {
            lines.addAll(
                    lines(table.columns(), row.stream().map(TableText::shown).toList(), widths));
        }
        return lines;
    }

    private static String shown(Object value) {
        return value instanceof Long n ? Numbers.count(n) : Words.clean(value.toString());
    }

    /** Each column as wide as its longest cell; where that is too much, the one that can give most gives first. */
    private int[] widths(Table table) {
        int[] widths = new int[table.columns().size()];
        int[] least = new int[widths.length];
        int all = -GAP;
        for (int i = 0; i < widths.length; i++) {
            Table.Column column = table.columns().get(i);
            int cells = longest(table, i);
            widths[i] = Math.max(Words.width(column.heading()), cells);
            least[i] = Math.max(longestWord(column.heading()), column.flexible() ? Math.min(cells, LEAST) : cells);
            all += widths[i] + GAP;
        }
        while (all > width) {
            int giving = 0;
            for (int i = 1; i < widths.length; i++) {
                giving = widths[i] - least[i] > widths[giving] - least[giving] ? i : giving;
            }
            if (widths[giving] == least[giving]) {
                break;
            }
            widths[giving]--;
            all--;
        }
        return widths;
    }

    private static int longest(Table table, int column) {
        return table.rows().stream()
                .mapToInt(r -> Words.width(shown(r.get(column))))
                .max()
                .orElse(0);
    }

    private static int longestWord(String heading) {
        return Arrays.stream(heading.split(" ")).mapToInt(Words::width).max().orElse(0);
    }

    private static List<String> lines(List<Table.Column> columns, List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(Words.wrap(cells.get(i), widths[i]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        List<String> lines = new ArrayList<>();
        for (int n = 0; n < height; n++) {
            StringBuilder s = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell =
                        n < wrapped.get(i).size() ? Words.cut(wrapped.get(i).get(n), widths[i]) : "";
                s.append(i == 0 ? "" : " ".repeat(GAP));
                s.append(columns.get(i).right() ? Words.padLeft(cell, widths[i]) : Words.padRight(cell, widths[i]));
            }
            lines.add(s.toString().stripTrailing());
        }
        return lines;
    }
}
