package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.ledger.ClaimField;
import org.onrecord.ledger.ClaimMarks;
import org.onrecord.ledger.Level;
import org.onrecord.model.Coded;
import org.onrecord.model.KnownClaim;
import org.onrecord.publish.Table;
import org.onrecord.publish.Table.Column;

/** What persons decided on claims, beside the claims. */
record Decisions(Map<String, ClaimMarks> marks) {

    /** From columns of a table for programs to the field that they tell. */
    private static final Map<String, ClaimField> FIELDS = Map.ofEntries(
            Map.entry("outcome", ClaimField.OUTCOME),
            Map.entry("stance", ClaimField.STANCE),
            Map.entry("low", ClaimField.FIGURE),
            Map.entry("high", ClaimField.FIGURE),
            Map.entry("figure", ClaimField.FIGURE),
            Map.entry("status", ClaimField.STATUS),
            Map.entry("side", ClaimField.SIDE),
            Map.entry("source", ClaimField.SOURCE),
            Map.entry("source_type", ClaimField.SOURCE_TYPE),
            Map.entry("source_side", ClaimField.SOURCE_SIDE),
            Map.entry("stated", ClaimField.STATED),
            Map.entry("from", ClaimField.DAYS),
            Map.entry("to", ClaimField.DAYS),
            Map.entry("place", ClaimField.PLACE),
            Map.entry("part_of", ClaimField.PART_OF));

    /** The table with what was decided, where anything was. */
    Table brief(List<KnownClaim> claims, Table table) {
        if (claims.stream().allMatch(c -> words(of(c)).isEmpty())) {
            return table;
        }
        return table.with(
                List.of(Column.flexible("decided", "DECIDED")),
                claims.stream().map(c -> List.<Object>of(words(of(c)))).toList());
    }

    private static String words(ClaimMarks marks) {
        List<String> words = new ArrayList<>();
        if (marks.byPerson()) {
            words.add("by hand");
        }
        if (!marks.corrected().isEmpty()) {
            words.add("corrected " + String.join(", ", marks.corrected()));
        }
        marks.review().map(Coded::code).ifPresent(words::add);
        marks.grade().ifPresent(words::add);
        marks.levels().forEach((field, level) -> words.add((field + " " + level.code()).strip()));
        marks.pending().ifPresent(p -> words.add("pending"));
        return String.join("; ", words);
    }

    /** For programs: a column a decision, and without what is never to be exported. */
    Table full(List<KnownClaim> claims, Function<List<KnownClaim>, Table> table) {
        List<KnownClaim> kept = claims.stream()
                .filter(c -> of(c).level() != Level.NEVER_EXPORTED)
                .toList();
        Table bare = table.apply(kept);
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            rows.add(withheld(bare.columns(), bare.rows().get(i), of(kept.get(i))));
        }
        return new Table(bare.columns(), rows)
                .with(
                        Stream.of("by_hand", "corrected", "review", "withdrawn", "grade", "level", "pending")
                                .map(n -> Column.text(n, n))
                                .toList(),
                        kept.stream().map(c -> cells(of(c))).toList());
    }

    /** The evidence holds the words of every field, so it goes with any. */
    private static List<Object> withheld(List<Column> columns, List<Object> row, ClaimMarks marks) {
        boolean any = marks.levels().containsValue(Level.NEVER_EXPORTED);
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String name = columns.get(i).name();
            ClaimField field = FIELDS.get(name);
            boolean hidden = field != null && marks.isNeverExported(field) || any && name.equals("evidence");
            cells.add(hidden ? Table.NOTHING : row.get(i));
        }
        return cells;
    }

    private static List<Object> cells(ClaimMarks marks) {
        return List.of(
                marks.byPerson(),
                String.join(" ", marks.corrected()),
                Table.cell(marks.review().map(Coded::code)),
                Table.cell(marks.withdrawn()),
                Table.cell(marks.grade()),
                marks.levels().entrySet().stream()
                        .map(e -> (e.getKey() + " " + e.getValue().code()).strip())
                        .collect(Collectors.joining("; ")),
                Table.cell(marks.pending().map(Coded::code)));
    }

    private ClaimMarks of(KnownClaim claim) {
        return marks.getOrDefault(claim.id(), ClaimMarks.NONE);
    }
}
