package org.onrecord.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/** Files that only their owner can read, from before anything stands in them. */
final class PrivateFiles {

    private PrivateFiles() {}

    private static FileAttribute<?>[] only(String permissions) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** The directory and what is missing above it. */
    static void makeDirectory(Path directory) throws IOException {
        Files.createDirectories(directory, only("rwx------"));
    }

    /** An empty file beside {@code target}, under a name that nobody has. */
    static Path makeBeside(Path target) throws IOException {
        return Files.createFile(
                target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".new"),
                only("rw-------"));
    }

    /** Writes {@code file} through to the disk and gives it its name in one step, over nothing that is there. */
    static void publish(Path file, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        if (Files.exists(target) && Files.size(target) == 0) {
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        try {
            Files.createLink(target, file);
            Files.delete(file);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            Files.move(file, target); // a file system without hard links
        }
    }
}
