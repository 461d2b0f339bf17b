package org.onrecord.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.ledger.LedgerAddress.OnServer;
import org.onrecord.model.Problem;

/** Finds out what stands in a schema of a database, and opens or makes a ledger there. */
final class PostgresServer {

    private static final String FIRST_SCRIPT = "V1__ledger.sql";

    private PostgresServer() {}

    /** @throws LedgerException where there is none, or none that can be used */
    static Database open(OnServer address, LedgerOptions options) {
        try {
            Connection connection = PostgresConnections.open(address);
            try {
                bringForward(address, connection, options);
                return new PostgresDatabase(address, connection, options);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw PostgresTroubles.explain(address, e);
        }
    }

    /** Names of all tables of the ledger's schema. */
    static List<String> tables(Connection connection) throws SQLException {
        return strings(
                connection,
                "select tablename from pg_tables where schemaname = ? order by tablename",
                connection.getSchema());
    }

    private static void bringForward(OnServer address, Connection connection, LedgerOptions options)
            throws SQLException {
        int version = version(address, connection);
        if (version == 0 && options.mode() != LedgerOptions.Mode.CREATE) {
            throw new LedgerException(Problem.error(
                    address.toString(),
                    "there is no ledger yet in the schema " + PostgresConnections.schema(address),
                    "add articles first: onrecord add FILE"));
        }
        if (version < SqliteFile.SCHEMA_VERSION) {
            alone(address, connection);
        }
    }

    /** Of several processes that make or migrate a ledger at once, one does; the others wait, and find it done. */
    private static void alone(OnServer address, Connection connection) throws SQLException {
        String schema = PostgresConnections.schema(address);
        String lock = "(" + SqliteFile.APPLICATION_ID + ", hashtext(?))";
        strings(connection, "select pg_advisory_lock" + lock + "::text", schema);
        connection.commit();
        if (version(address, connection) < SqliteFile.SCHEMA_VERSION) {
            make(connection, schema);
            migrate(address, schema);
        }
        strings(connection, "select pg_advisory_unlock" + lock + "::text", schema);
        connection.commit();
    }

    private static void migrate(OnServer address, String schema) {
        try {
            Migrations.bringForward(PostgresConnections.source(address), schema, address.toString());
        } catch (LedgerException e) {
            throw PostgresTroubles.ofServer(address, e).orElse(e);
        }
    }

    private static void make(Connection connection, String schema) throws SQLException {
        if (strings(connection, "select nspname from pg_namespace where nspname = ?", schema)
                .isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create schema " + PostgresConnections.quoted(schema));
            }
        }
        connection.commit();
    }

    /** Of the schema that stands there; 0 where none does. */
    private static int version(OnServer address, Connection connection) throws SQLException {
        String schema = PostgresConnections.schema(address);
        requireUnicode(address, connection);
        List<String> tables =
                strings(connection, "select tablename from pg_tables where schemaname = ? order by tablename", schema);
        List<String> scripts = tables.contains(Migrations.HISTORY) ? scripts(connection, schema) : List.of();
        connection.commit();
        if (scripts.isEmpty() && (tables.isEmpty() || tables.equals(List.of(Migrations.HISTORY)))) {
            return 0;
        }
        if (!scripts.contains(FIRST_SCRIPT)) {
            throw new LedgerException(Problem.error(
                    address.toString(),
                    "is no ledger: the schema " + schema + " holds tables of another program",
                    "name another database, or another schema with ?currentSchema=NAME"));
        }
        int version = scripts.stream().mapToInt(PostgresServer::major).max().orElse(0);
        if (version > SqliteFile.SCHEMA_VERSION) {
            throw new LedgerException(Problem.error(
                    address.toString(),
                    "was written by a newer onrecord (its schema is " + version + ", this program knows up to "
                            + SqliteFile.SCHEMA_VERSION + ")",
                    "use that version or a newer one"));
        }
        return version;
    }

    private static List<String> scripts(Connection connection, String schema) throws SQLException {
        return strings(
                connection,
                "select script from " + PostgresConnections.quoted(schema) + "." + Migrations.HISTORY
                        + " where success and version is not null order by installed_rank");
    }

    /** The first number of {@code V12_1__what.sql}. */
    private static int major(String script) {
        return Integer.parseInt(script.replaceFirst("^V(\\d+).*", "$1"));
    }

    private static void requireUnicode(OnServer address, Connection connection) throws SQLException {
        List<String> encoding = strings(
                connection, "select pg_encoding_to_char(encoding) from pg_database where datname = current_database()");
        if (!encoding.equals(List.of("UTF8"))) {
            throw new LedgerException(Problem.error(
                    address.toString(),
                    "the database's encoding is " + String.join("", encoding) + ", which cannot hold every text",
                    "make one with encoding UTF8: createdb --encoding UTF8 --template template0 NAME"));
        }
    }

    private static List<String> strings(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> strings = new ArrayList<>();
                while (rows.next()) {
                    strings.add(rows.getString(1));
                }
                return strings;
            }
        }
    }
}
