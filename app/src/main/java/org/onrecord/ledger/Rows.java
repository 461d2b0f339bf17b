package org.onrecord.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The whole content of a small derived table, replaced by writing only the difference.
 *
 * @param columns of text or whole numbers
 * @param keys how many of them, from the first, make the primary key
 */
record Rows(String table, List<String> columns, int keys) {

    static List<@Nullable Object> of(@Nullable Object... values) {
        return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(values)));
    }

    /** The first {@code count} columns of a row, whole numbers as {@code Long}. */
    static List<@Nullable Object> read(ResultSet row, int count) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[count];
        for (int i = 0; i < count; i++) {
            Object value = row.getObject(i + 1);
            values[i] = value instanceof Integer small ? (Object) small.longValue() : value;
        }
        return of(values);
    }

    /** All rows. */
    void replace(Handle handle, Collection<List<@Nullable Object>> wanted) {
        replace(handle, wanted, new LinkedHashSet<>(read(handle, "", List.of())));
    }

    /** Those that have one of {@code values} in {@code column}; of these are all that are wanted. */
    void replace(Handle handle, Collection<List<@Nullable Object>> wanted, String column, Collection<String> values) {
        String where = " where " + column + " in (<values>)";
        replace(handle, wanted, new LinkedHashSet<>(Chunks.ask(values, some -> read(handle, where, some))));
    }

    private void replace(Handle handle, Collection<List<@Nullable Object>> wanted, Set<List<@Nullable Object>> held) {
        Set<List<@Nullable Object>> missing = new LinkedHashSet<>(wanted);
        missing.removeAll(held);
        held.removeAll(Set.copyOf(wanted));
        write(
                handle,
                "delete from " + table + " where "
                        + columns.stream().limit(keys).map(c -> c + " = ?").collect(Collectors.joining(" and ")),
                held,
                keys);
        write(
                handle,
                "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                        + columns.stream().map(c -> "?").collect(Collectors.joining(", ")) + ")",
                missing,
                columns.size());
    }

    private List<List<@Nullable Object>> read(Handle handle, String where, List<String> some) {
        Query query = handle.createQuery("select " + String.join(", ", columns) + " from " + table + where);
        return (some.isEmpty() ? query : query.bindList("values", some))
                .map((row, context) -> read(row, columns.size()))
                .list();
    }

    private static void write(Handle handle, String sql, Collection<List<@Nullable Object>> rows, int count) {
        Batch.run(handle, sql, rows.stream().map(row -> row.subList(0, count)).toList());
    }
}
