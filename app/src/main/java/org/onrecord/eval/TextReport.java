package org.onrecord.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An evaluation as a page of plain text: names on the left, figures right-aligned in columns, one table for each run of like measures. */
final class TextReport {

    private static final String GAP = "  ";

    private final Evaluation evaluation;
    private final StringBuilder text = new StringBuilder();
    private final int nameWidth;

    TextReport(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.nameWidth = longestName(evaluation.scores());
    }

    @Override
    public String toString() {
        text.setLength(0);
        header();
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        evaluation.scores().measures().forEach((name, measure) -> {
            if (measure instanceof Scores section) {
                flush("", table);
                section.measures().forEach((inner, innerMeasure) -> table.put(inner, Cells.of(innerMeasure)));
                flush(name, table);
            } else {
                Map<String, String> cells = Cells.of(measure);
                if (!table.isEmpty()
                        && isSingle(cells) != isSingle(table.values().iterator().next())) {
                    flush("", table);
                }
                table.put(name, cells);
            }
        });
        flush("", table);
        return text.toString();
    }

    private void header() {
        int without = evaluation.articles() - evaluation.answered();
        text.append(evaluation.kind().code())
                .append(": ")
                .append(evaluation.articles())
                .append(" articles");
        if (without > 0) {
            text.append(", ").append(without).append(" of them without output");
        }
        text.append('\n');
    }

    private static boolean isSingle(Map<String, String> cells) {
        return cells.containsKey(Cells.SINGLE);
    }

    /** Writes the table that has come together, under its title if it has one, and begins a new one. */
    private void flush(String title, Map<String, Map<String, String>> table) {
        if (table.isEmpty()) {
            return;
        }
        Set<String> columns = new LinkedHashSet<>();
        table.values().forEach(cells -> columns.addAll(cells.keySet()));
        String indent = title.isEmpty() ? "" : GAP;
        text.append('\n');
        if (!title.isEmpty() || !columns.contains(Cells.SINGLE)) {
            line(title, columns, columns, table);
        }
        table.forEach((name, cells) -> line(
                indent + name,
                columns.stream().map(column -> cells.getOrDefault(column, "")).toList(),
                columns,
                table));
        table.clear();
    }

    private void line(
            String name, Iterable<String> cells, Iterable<String> columns, Map<String, Map<String, String>> table) {
        StringBuilder line = new StringBuilder(name).append(" ".repeat(Math.max(0, nameWidth - name.length())));
        List<Integer> widths = widths(columns, table);
        int i = 0;
        for (String cell : cells) {
            line.append(GAP).append(" ".repeat(widths.get(i++) - cell.length())).append(cell);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static List<Integer> widths(Iterable<String> columns, Map<String, Map<String, String>> table) {
        List<Integer> widths = new ArrayList<>();
        for (String column : columns) {
            int widest = table.values().stream()
                    .mapToInt(cells -> cells.getOrDefault(column, "").length())
                    .max()
                    .orElse(0);
            widths.add(Math.max(Math.max(widest, column.length()), "100.0%".length()));
        }
        return widths;
    }

    private static int longestName(Scores scores) {
        int longest = 0;
        for (Map.Entry<String, Measure> entry : scores.measures().entrySet()) {
            longest = Math.max(longest, entry.getKey().length());
            if (entry.getValue() instanceof Scores section) {
                longest = Math.max(longest, GAP.length() + longestName(section));
            }
        }
        return longest;
    }
}
