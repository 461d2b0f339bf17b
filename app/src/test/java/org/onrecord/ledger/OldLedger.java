package org.onrecord.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * A ledger of four of the samples, as a version of the program made it that had this schema.
 *
 * @param schema its version
 * @param target the last migration of PostgreSQL that it had
 * @param head hash of its last entry
 */
record OldLedger(int schema, String target, String head) {

    static List<OldLedger> all() {
        return List.of(new OldLedger(1, "1.1", "54160db2f5fa6202c41f1a2775eef3186264f8884d0ccf3158e7987788b03f20"));
    }

    /** Puts a copy where {@code store} has the ledger of this name. */
    void place(Store store, Path directory, String name) throws IOException, SQLException {
        Path file = directory.resolve(name + ".db");
        try (InputStream in = new GZIPInputStream(
                Objects.requireNonNull(OldLedger.class.getResourceAsStream("/ledgers/schema-" + schema + ".db.gz")))) {
            Files.copy(in, file);
        }
        if (store == Store.POSTGRESQL) {
            String there = PostgresFixture.schema(directory, name);
            PostgresFixture.execute(PostgresFixture.DATABASE, "create schema " + there);
            Migrations.bringForward(
                    PostgresConnections.source(PostgresFixture.address(directory, name)), there, name, target);
            copy(file, there);
        }
    }

    private static void copy(Path file, String schema) throws SQLException {
        try (Connection from = DriverManager.getConnection("jdbc:sqlite:" + file);
                Connection to = PostgresFixture.connect(PostgresFixture.DATABASE);
                Statement statement = from.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("select name from sqlite_master where type = 'table'"
                    + " and name not like 'sqlite_%' and name <> 'schema_history' order by rowid")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                    copy(rows, to, schema + "." + table);
                }
            }
        }
    }

    private static void copy(ResultSet rows, Connection to, String table) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            names.add(rows.getMetaData().getColumnName(i));
        }
        String sql = "insert into " + table + " (" + String.join(", ", names) + ") values ("
                + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        try (PreparedStatement insert = to.prepareStatement(sql)) {
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    insert.setObject(i, rows.getObject(i));
                }
                insert.executeUpdate();
            }
        }
    }
}
