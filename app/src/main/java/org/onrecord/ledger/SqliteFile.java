package org.onrecord.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.onrecord.model.Problem;

/** Finds out what stands at a path, and opens or makes a ledger there. */
final class SqliteFile {

    /** "ORec", by which {@code file(1)} and we know a ledger. */
    static final int APPLICATION_ID = 0x4f526563;

    /** Kept in user_version, so that opening needs no look at the migrations. */
    static final int SCHEMA_VERSION = 4;

    private SqliteFile() {}

    /** @throws LedgerException where there is none, or none that can be used */
    static Database open(LedgerAddress.InFile address, LedgerOptions options) {
        Path file = address.path().toAbsolutePath().normalize();
        try {
            if (isMissing(file)) {
                if (options.mode() != LedgerOptions.Mode.CREATE) {
                    throw new LedgerException(Problem.error(
                            file.toString(), "there is no ledger yet", "add articles first: onrecord add FILE"));
                }
                NewSqliteFile.make(file, address.byDefault());
            } else if (options.mode() != LedgerOptions.Mode.READ && !isWritable(file)) {
                throw new LedgerException(SqliteTroubles.readOnly(file));
            }
            return checked(new LedgerAddress.InFile(file, address.byDefault()), options);
        } catch (SQLException e) {
            throw SqliteTroubles.explain(file, e);
        } catch (IOException e) {
            throw FileTroubles.explain(file, e);
        }
    }

    private static boolean isMissing(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new LedgerException(Problem.error(
                    file.toString(),
                    "is a directory, not a ledger",
                    "name a file in it: " + file.resolve("ledger.db")));
        }
        return !Files.exists(file) || Files.size(file) == 0;
    }

    private static boolean isWritable(Path file) {
        Path parent = file.getParent();
        return Files.isWritable(file) && (parent == null || Files.isWritable(parent));
    }

    private static Database checked(LedgerAddress.InFile address, LedgerOptions options)
            throws SQLException, IOException {
        Path file = address.path();
        Connection connection = connection(file, options);
        try {
            requireOurs(file, connection);
            int version = version(connection);
            if (version > SCHEMA_VERSION) {
                throw new LedgerException(Problem.error(
                        file.toString(),
                        "was written by a newer onrecord (its schema is " + version + ", this program knows up to "
                                + SCHEMA_VERSION + ")",
                        "use that version or a newer one"));
            }
            if (version < SCHEMA_VERSION) {
                bringForward(file, connection);
            }
            return new SqliteDatabase(address, connection, options);
        } catch (SQLException | IOException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Where nobody wrote since the file was closed, and nothing can be written, not even beside it, it is read as it lies there. */
    private static Connection connection(Path file, LedgerOptions options) throws SQLException {
        boolean closed = !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        boolean reads = options.mode() == LedgerOptions.Mode.READ;
        return closed && (!isWritable(file) || reads && FileTroubles.isFull(file))
                ? SqliteConnections.openUnchanging(file)
                : SqliteConnections.open(file);
    }

    /** As the file is marked, or as its migrations tell where these went further. */
    private static int version(Connection connection) throws SQLException {
        int marked = SqliteConnections.pragma(connection, "user_version");
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select max(cast(version as integer)) from " + Migrations.HISTORY + " where success")) {
            return row.next() ? Math.max(marked, row.getInt(1)) : marked;
        }
    }

    private static void bringForward(Path file, Connection connection) throws SQLException, IOException {
        if (!isWritable(file)) {
            throw new LedgerException(Problem.error(
                    file.toString(),
                    "was written by an older onrecord and is read-only, so that it cannot be brought forward",
                    "copy it to where it may be written and name the copy with --ledger"));
        }
        MigratingAlone.bringForward(file, () -> SqliteConnections.pragma(connection, "user_version") < SCHEMA_VERSION);
    }

    private static void requireOurs(Path file, Connection connection) throws SQLException {
        if (SqliteConnections.pragma(connection, "application_id") != APPLICATION_ID) {
            throw new LedgerException(Problem.error(
                    file.toString(),
                    "is no ledger: it is a database of another program",
                    "name another file with --ledger"));
        }
    }
}
