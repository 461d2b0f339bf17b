package org.onrecord.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/** Brings an older file forward while no other process does: the others wait, and find it done. */
final class MigratingAlone {

    private static final int MILLIS_BETWEEN_TRIES = 50;

    private MigratingAlone() {}

    /** What tells whether another process was quicker. */
    interface Needed {
        boolean isNeeded() throws SQLException;
    }

    static void bringForward(Path file, Needed needed) throws IOException, SQLException {
        Path lock = file.resolveSibling("." + file.getFileName() + ".migrating");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock(channel);
            if (needed.isNeeded()) {
                Migrations.bringForward(file);
            }
        } finally {
            Files.deleteIfExists(lock);
        }
    }

    /** Held until the channel is closed. */
    private static void lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                channel.lock();
                return;
            } catch (OverlappingFileLockException e) {
                pause(); // a thread of this process holds it
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(MILLIS_BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
