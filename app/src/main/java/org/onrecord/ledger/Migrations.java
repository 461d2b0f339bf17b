package org.onrecord.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.onrecord.model.Problem;
import org.sqlite.JDBC;
import org.sqlite.SQLiteDataSource;

/** Brings a database to the schema of this program. Slow to start, so asked for only where the version says that it is needed. */
final class Migrations {

    static final String HISTORY = "schema_history";

    private static final String PLACE = "classpath:org/onrecord/ledger/migrations/";

    private static final Map<String, String> SQLITE = Map.of("whole", "integer", "bytes", "blob", "strict", " strict");
    private static final Map<String, String> POSTGRESQL =
            Map.of("whole", "bigint", "bytes", "bytea", "strict", "", "history", HISTORY);

    private Migrations() {}

    /** The SQLite file {@code file}, marked as a ledger when all is done. */
    static void bringForward(Path file) throws SQLException {
        bringForward(JDBC.PREFIX + file);
        try (Connection connection = SqliteConnections.open(file)) {
            SqliteConnections.execute(connection, "PRAGMA application_id = " + SqliteFile.APPLICATION_ID);
            SqliteConnections.execute(connection, "PRAGMA user_version = " + SqliteFile.SCHEMA_VERSION);
        }
    }

    /** The SQLite database at a JDBC address; it is not marked as a ledger. */
    static void bringForward(String url) throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(url);
        migrate(configured(source, "sqlite", SQLITE), url);
        try (Connection connection = source.getConnection()) {
            // When and how fast is nobody's business, and left out, every ledger of one schema has the same record.
            SqliteConnections.execute(
                    connection,
                    "update " + HISTORY
                            + " set installed_by = '', installed_on = '1970-01-01 00:00:00.000', execution_time = 0");
        }
    }

    /**
     * A schema of a PostgreSQL database, which must be there: all of it or nothing.
     *
     * @param name for messages
     */
    static void bringForward(DataSource source, String schema, String name) {
        bringForward(source, schema, name, "latest");
    }

    /** As {@link #bringForward(DataSource, String, String)}, no further than {@code target}. */
    static void bringForward(DataSource source, String schema, String name, String target) {
        FluentConfiguration flyway = configured(source, "postgresql", POSTGRESQL)
                .schemas(schema)
                .createSchemas(false)
                .group(true)
                .target(target);
        // Else the record of what was done is committed on a connection of its own, later: a server that falls in
        // between leaves tables without it.
        flyway.getConfigurationExtension(PostgreSQLConfigurationExtension.class).setTransactionalLock(false);
        migrate(flyway, name);
    }

    private static FluentConfiguration configured(DataSource source, String dialect, Map<String, String> words) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations(PLACE + "common", PLACE + dialect)
                .placeholders(words)
                .table(HISTORY);
    }

    private static void migrate(FluentConfiguration flyway, String name) {
        try {
            flyway.load().migrate();
        } catch (FlywayException e) {
            throw new LedgerException(
                    Problem.error(
                            name,
                            "could not be brought to this program's schema: " + e.getMessage(),
                            "keep the file as it is and report this; a backup is untouched"),
                    e);
        }
    }
}
