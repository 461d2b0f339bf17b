package org.onrecord.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.Rebuilding.Table;
import org.onrecord.ledger.VerifyReport.Finding;

/** Compares the derived tables with those that the entries give. */
final class Comparison {

    private Comparison() {}

    /** One finding for each table that differs, naming the first row that does. */
    static List<Finding> of(Handle held, Handle replayed, List<Table> tables) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        for (Table table : tables) {
            difference(held.getConnection(), replayed.getConnection(), table)
                    .ifPresent(row -> findings.add(
                            Finding.of("table " + table.sql + " does not follow from the entries, first at " + row)));
        }
        return findings;
    }

    private static Optional<String> difference(Connection held, Connection replayed, Table table) throws SQLException {
        String sql = "select * from " + table.sql + " order by " + table.key;
        try (Statement a = held.createStatement();
                Statement b = replayed.createStatement();
                ResultSet is = a.executeQuery(sql);
                ResultSet should = b.executeQuery(sql)) {
            while (true) {
                boolean some = is.next();
                boolean more = should.next();
                if (!some && !more) {
                    return Optional.empty();
                }
                List<String> left = some ? values(is) : List.of();
                List<String> right = more ? values(should) : List.of();
                if (!left.equals(right)) {
                    return Optional.of(key(left.isEmpty() ? right : left, table));
                }
            }
        }
    }

    private static List<String> values(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            values.add(columns.getColumnName(i) + "=" + Objects.toString(row.getString(i), "(none)"));
        }
        return values;
    }

    private static String key(List<String> row, Table table) {
        List<String> names = List.of(table.key.split(", "));
        return String.join(
                ", ",
                row.stream()
                        .filter(v -> names.contains(v.substring(0, v.indexOf('='))))
                        .toList());
    }
}
