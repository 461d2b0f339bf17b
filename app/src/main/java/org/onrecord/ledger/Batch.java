package org.onrecord.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One statement with many rows, its values by their places: where thousands are written, names cost more than the writing. */
final class Batch {

    private Batch() {}

    /** @param rows of text, whole numbers, bytes or nothing; nothing is done where there are none */
    static void run(Handle handle, String sql, Collection<? extends List<? extends @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            for (List<? extends @Nullable Object> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    bind(statement, i + 1, row.get(i));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    private static void bind(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(place, Handles.storable(text));
        } else if (value instanceof Long number) {
            statement.setLong(place, number);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(place, bytes);
        } else if (value == null) {
            statement.setNull(place, Types.NULL);
        } else {
            throw new IllegalArgumentException("text, whole numbers or bytes: " + value);
        }
    }
}
