package org.onrecord.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What surrounds one run of the program. Nothing else looks at the process it runs in, so that a test can be a user.
 *
 * @param in standard input
 * @param out standard output, unbuffered; fails where it cannot be written
 * @param err standard error
 * @param environment variables
 * @param user who runs it, as the operating system says
 * @param home the user's home directory
 * @param outTerminal true where standard output is a terminal
 * @param outPipe true where standard output leads to another process, which may go away
 * @param errTerminal true where standard error is a terminal
 */
public record Console(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Map<String, String> environment,
        String user,
        Path home,
        boolean outTerminal,
        boolean outPipe,
        boolean errTerminal) {

    /** The process's own. */
    public static Console ofProcess() {
        return new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                System.getProperty("user.name", "unknown"),
                Path.of(System.getProperty("user.home", ".")),
                Terminal.isOpenOn(1),
                Terminal.isPipe(1),
                Terminal.isOpenOn(2));
    }

    /** A variable that is set to something. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** Columns to write in: {@code COLUMNS}, else the terminal's, else 80; between 40 and 120. */
    int width() {
        int columns = variable("COLUMNS")
                .flatMap(Terminal::number)
                .or(() -> outTerminal ? Terminal.columns() : Optional.empty())
                .orElse(80);
        return Math.max(40, Math.min(120, columns));
    }
}
