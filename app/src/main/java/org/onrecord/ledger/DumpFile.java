package org.onrecord.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;

/** A dump in a file that only its owner can read and that gets its name when it is whole. */
final class DumpFile {

    private DumpFile() {}

    /** @throws LedgerException where there is such a file, or none can be made */
    static <T> T write(Path target, Function<OutputStream, T> dump) {
        Path file = target.toAbsolutePath().normalize();
        try {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Path making = PrivateFiles.makeBeside(file);
            try {
                T report;
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(making), 1 << 16)) {
                    report = dump.apply(out);
                }
                PrivateFiles.publish(making, file);
                return report;
            } finally {
                Files.deleteIfExists(making);
            }
        } catch (UncheckedIOException e) {
            throw FileTroubles.explain(file, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw FileTroubles.explain(file, e);
        }
    }
}
