package org.onrecord.ledger;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Makes an empty ledger beside the place where it will stand and then gives it its name in one step: nobody ever sees half of one, and
 * of two processes that make one at once, the second finds the first's.
 */
final class NewSqliteFile {

    private NewSqliteFile() {}

    static void make(Path file, boolean withDirectories) throws IOException, SQLException {
        try {
            filled(file, withDirectories, NewSqliteFile::fill);
        } catch (FileAlreadyExistsException e) {
            // Another process was quicker; theirs is as good.
        }
    }

    /** What puts content into a file that is empty so far. */
    interface Filling<T> {
        T fill(Path file) throws SQLException;
    }

    /**
     * Fills an empty file that has no name yet, and gives it its name when that has gone well.
     *
     * @throws FileAlreadyExistsException where there is something now
     */
    static <T> T filled(Path file, boolean withDirectories, Filling<T> filling) throws IOException, SQLException {
        Path parent = file.getParent();
        if (withDirectories && parent != null) {
            PrivateFiles.makeDirectory(parent);
        }
        Path making = PrivateFiles.makeBeside(file);
        try {
            T result = filling.fill(making);
            PrivateFiles.publish(making, file);
            return result;
        } finally {
            Files.deleteIfExists(making);
            Files.deleteIfExists(making.resolveSibling(making.getFileName() + "-wal"));
            Files.deleteIfExists(making.resolveSibling(making.getFileName() + "-shm"));
        }
    }

    private static Path fill(Path making) throws SQLException {
        Migrations.bringForward(making);
        try (Connection connection = SqliteConnections.open(making)) {
            SqliteConnections.execute(connection, "PRAGMA journal_mode = WAL");
        }
        return making;
    }
}
