package org.onrecord.ledger;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of its own for a test: only root can have one, elsewhere the test is skipped and says so. */
record SmallDisk(Path path) implements AutoCloseable {

    static SmallDisk mount(Path path, String size) throws IOException {
        Files.createDirectories(path);
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", path.toString());
        assumeThat(mounted)
                .as("a small disk can be mounted here (only by root)")
                .isTrue();
        return new SmallDisk(path);
    }

    /** Makes room for what is there and more. */
    void grow(String size) {
        assumeThat(run("mount", "-o", "remount,size=" + size, path.toString()))
                .as("a disk can be made larger here")
                .isTrue();
    }

    void makeReadOnly() {
        assumeThat(run("mount", "-o", "remount,ro", path.toString()))
                .as("a disk can be made read-only here")
                .isTrue();
    }

    @Override
    public void close() {
        run("umount", "-l", path.toString());
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // no such command
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
