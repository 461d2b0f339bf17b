package org.onrecord.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Connections to SQLite files, set the way a ledger needs them. */
final class SqliteConnections {

    /** How long SQLite itself waits for a lock, in milliseconds, before the ledger says that it is waiting. */
    private static final int BUSY_MILLIS = 1_000;

    private SqliteConnections() {}

    /** To a file that is there; never makes one. */
    static Connection open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return connect(JDBC.PREFIX + file, config);
    }

    /** To a file where nothing may be written, not even beside it. */
    static Connection openUnchanging(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return connect(
                JDBC.PREFIX + file.toUri().toString().replaceFirst("^file:/*", "file:/") + "?immutable=1", config);
    }

    /** To a database that is gone when the connection is closed; large ones spill to the disk unnamed. */
    static Connection openPassing() throws SQLException {
        return connect(JDBC.PREFIX, new SQLiteConfig());
    }

    private static Connection connect(String url, SQLiteConfig config) throws SQLException {
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        Properties properties = config.toProperties();
        return JDBC.createConnection(url, properties);
    }

    /** The number that a pragma answers with. */
    static int pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA " + name)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
