package org.onrecord.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Changes an SQLite ledger behind its back, past its triggers, and leaves the schema as it was. */
record Tampering(Path file) {

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    void run(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            List<String[]> triggers = rows("select name, sql from sqlite_master where type = 'trigger'");
            for (String[] trigger : triggers) {
                statement.execute("drop trigger " + trigger[0]);
            }
            for (String sql : statements) {
                statement.execute(sql);
            }
            for (String[] trigger : triggers) {
                statement.execute(trigger[1]);
            }
        }
    }

    /** Makes all hashes anew, from {@code seq} on, so that the chain stands. */
    void recompute(long seq) throws SQLException {
        List<String> updates = new ArrayList<>();
        String previous = seq == 1
                ? Chain.BEGINNING
                : rows("select hash from entry where seq = " + (seq - 1)).get(0)[0];
        for (String[] row : rows("select seq, recorded, actor, kind, subject, commitment from entry where seq >= " + seq
                + " order by seq")) {
            String hash = Chain.hash(Long.parseLong(row[0]), row[1], row[2], row[3], row[4], row[5], previous);
            updates.add("update entry set previous = '" + previous + "', hash = '" + hash + "' where seq = " + row[0]);
            previous = hash;
        }
        run(updates.toArray(new String[0]));
    }

    List<String[]> rows(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String[]> all = new ArrayList<>();
            while (rows.next()) {
                String[] values = new String[rows.getMetaData().getColumnCount()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = rows.getString(i + 1);
                }
                all.add(values);
            }
            return all;
        }
    }
}
