package org.onrecord.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.onrecord.model.Problem;

/** Copies a ledger, whole and as of one moment, while others read and write it. */
final class Backup {

    private Backup() {}

    static BackupReport write(Path ledger, Path target) {
        Path file = target.toAbsolutePath().normalize();
        if (Files.exists(file)) {
            throw new LedgerException(
                    Problem.error(file.toString(), "is already there and is not overwritten", "name another file"));
        }
        try {
            Path making = PrivateFiles.makeBeside(file);
            try {
                copy(ledger, making);
                BackupReport report = report(making, file);
                PrivateFiles.publish(making, file);
                return report;
            } catch (SQLException e) {
                throw SqliteTroubles.explain(file, e);
            } finally {
                Files.deleteIfExists(making);
                Files.deleteIfExists(making.resolveSibling(making.getFileName() + "-journal"));
            }
        } catch (IOException e) {
            throw FileTroubles.explain(file, e);
        }
    }

    private static void copy(Path ledger, Path making) throws SQLException {
        try (Connection connection = SqliteConnections.open(ledger);
                var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, making.toString());
            statement.execute();
        }
    }

    private static BackupReport report(Path made, Path file) throws SQLException, IOException {
        try (Connection connection = SqliteConnections.open(made);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select seq, hash from entry order by seq desc limit 1")) {
            boolean any = row.next();
            return new BackupReport(
                    file, any ? row.getLong(1) : 0, any ? row.getString(2) : Chain.BEGINNING, Files.size(made));
        }
    }
}
