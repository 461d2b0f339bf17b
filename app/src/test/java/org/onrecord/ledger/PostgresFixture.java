package org.onrecord.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.onrecord.ledger.LedgerAddress.OnServer;
import org.onrecord.model.Sha256;

/**
 * A PostgreSQL server that the tests start once and that ends with them. Its database sorts text as Turkish dictionaries do, and not by
 * code points.
 */
final class PostgresFixture {

    static final String DATABASE = "record";
    static final String WITH_PASSWORD = "ada";
    static final String PASSWORD = "s3cret";

    private record Server(Optional<EmbeddedPostgres> running, String missing) {

        /** Made at first use, once. */
        static final Server ONLY = start();

        private static Server start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
                execute(
                        server.getPostgresDatabase().getConnection(),
                        "create database " + DATABASE
                                + " encoding 'UTF8' locale_provider icu icu_locale 'tr' template template0");
                askForPasswords(server);
                return new Server(Optional.of(server), "");
            } catch (IOException | SQLException | RuntimeException e) {
                return new Server(Optional.empty(), "PostgreSQL cannot be started here: " + e);
            }
        }
    }

    /** Of the one user who has one; all others are trusted. */
    private static void askForPasswords(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + WITH_PASSWORD + " login password '" + PASSWORD + "'");
            statement.execute("grant create on database " + DATABASE + " to " + WITH_PASSWORD);
            String file;
            try (ResultSet row = statement.executeQuery("show hba_file")) {
                row.next();
                file = row.getString(1);
            }
            statement.execute("copy (select unnest(array['host all " + WITH_PASSWORD
                    + " all scram-sha-256', 'host all all all trust', 'local all all trust'])) to '" + file + "'");
            statement.execute("select pg_reload_conf()");
        }
    }

    private PostgresFixture() {}

    static Optional<String> missing() {
        return Optional.of(Server.ONLY.missing()).filter(why -> !why.isEmpty());
    }

    /** A schema of its own, named after the test's directory. */
    static OnServer address(Path directory, String name) {
        return address(argument(directory, name));
    }

    static String argument(Path directory, String name) {
        return url(DATABASE) + "?user=postgres&currentSchema=" + schema(directory, name);
    }

    static String schema(Path directory, String name) {
        return name + "_" + Sha256.of(directory.toAbsolutePath().toString()).substring(0, 12);
    }

    /** The files of all tables and indexes of a schema, with what is stored beside its tables. */
    static String allBytes(String schema) throws SQLException {
        StringBuilder bytes = new StringBuilder();
        try (Connection connection = connect(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
            try (ResultSet rows = statement.executeQuery("""
                    with own as (select c.oid, c.reltoastrelid from pg_class c where c.relnamespace = '%s'::regnamespace)
                    select pg_read_binary_file(pg_relation_filepath(c.oid)) from pg_class c
                    where pg_relation_filepath(c.oid) is not null
                        and (c.oid in (select oid from own) or c.oid in (select reltoastrelid from own))""".formatted(schema))) {
                while (rows.next()) {
                    bytes.append(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return bytes.toString();
    }

    /** As the server's master. */
    static Connection connect(String database) throws SQLException {
        return server().getDatabase("postgres", database).getConnection();
    }

    static OnServer address(String url) {
        return (OnServer) LedgerAddress.find(Optional.of(url), Map.of());
    }

    /** Without a user. */
    static String url(String database) {
        return "jdbc:postgresql://localhost:" + server().getPort() + "/" + database;
    }

    static EmbeddedPostgres server() {
        return Server.ONLY.running().orElseThrow();
    }

    /** As the server's master. */
    static void execute(String database, String... statements) throws SQLException {
        for (String sql : statements) {
            execute(connect(database), sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
