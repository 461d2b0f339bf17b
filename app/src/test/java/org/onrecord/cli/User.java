package org.onrecord.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Somebody at a terminal with an empty home, who types commands in a directory. */
final class User {

    private final Path directory;
    private final Map<String, String> environment = new HashMap<>();
    private byte[] typed = new byte[0];

    User(Path directory) {
        this.directory = directory;
        environment.put("COLUMNS", "80");
    }

    /** What a command left behind. */
    record Outcome(int exit, String out, String err) {}

    User with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    User types(String text) {
        typed = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /** The path of a file in the directory. */
    String path(String name) {
        return directory.resolve(name).toString();
    }

    /** Writes a file and gives its path. */
    String file(String name, String text) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outcome runs(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(typed),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                "tester",
                directory.resolve("home"),
                false,
                false,
                false);
        int exit = new Main(console).run(arguments);
        return new Outcome(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
