package org.onrecord.ledger;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.onrecord.model.Problem;

/** What a file system's refusals mean to a person, and what to do about them. */
final class FileTroubles {

    /** SQLite needs a file of this size beside its own, even to read. */
    private static final int LEAST_BYTES = 64 << 10;

    private FileTroubles() {}

    /** True where the disk has no room left for anything that is written beside {@code file}. */
    static boolean isFull(Path file) {
        try {
            return Files.getFileStore(file).getUsableSpace() < LEAST_BYTES;
        } catch (IOException e) {
            return false; // what is wrong shows when it is opened
        }
    }

    static LedgerException explain(Path file, IOException e) {
        return new LedgerException(problem(file, e), e);
    }

    private static Problem problem(Path file, IOException e) {
        String name = file.toString();
        String reason = String.valueOf(e.getMessage());
        if (e instanceof NoSuchFileException
                && !Files.isDirectory(file.toAbsolutePath().resolveSibling("."))) {
            return Problem.error(name, "its directory does not exist", "make it first: mkdir -p " + file.getParent());
        } else if (e instanceof FileAlreadyExistsException) {
            return Problem.error(name, "is already there and is not overwritten", "name another file");
        } else if (e instanceof AccessDeniedException || reason.contains("Read-only file system")) {
            return SqliteTroubles.readOnly(file);
        } else if (reason.contains("No space left")) {
            return Problem.error(name, "the disk is full", "make room and run the command again");
        } else if (reason.contains("Not a directory")) {
            return Problem.error(name, "what should be its directory is a file", "name another file");
        }
        return Problem.error(name, "cannot be made: " + reason, "name another file with --ledger");
    }
}
