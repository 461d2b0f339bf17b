package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
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

    void replace(Handle handle, Collection<List<@Nullable Object>> wanted) {
        Set<List<@Nullable Object>> held = read(handle);
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

    private Set<List<@Nullable Object>> read(Handle handle) {
        return handle.createQuery("select " + String.join(", ", columns) + " from " + table)
                .map((row, context) -> {
                    @Nullable Object[] values = new @Nullable Object[columns.size()];
                    for (int i = 0; i < values.length; i++) {
                        Object value = row.getObject(i + 1);
                        values[i] = value instanceof Integer small ? (Object) small.longValue() : value;
                    }
                    return of(values);
                })
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void write(Handle handle, String sql, Collection<List<@Nullable Object>> rows, int count) {
        if (rows.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(sql);
        for (List<@Nullable Object> row : rows) {
            for (int i = 0; i < count; i++) {
                batch.bind(i, row.get(i));
            }
            batch.add();
        }
        batch.execute();
    }
}
