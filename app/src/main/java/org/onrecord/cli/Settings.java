package org.onrecord.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.onrecord.model.Problem;

/**
 * What the user settled once: {@code onrecord/config.properties} in {@code XDG_CONFIG_HOME}, else in {@code ~/.config}. Its keys are
 * {@code as}, {@code ledger}, {@code authority}, {@code color} and {@code gazetteer}; a file that is not there settles nothing.
 */
record Settings(Path file, Properties values) {

    private static final List<String> KEYS = List.of("as", "ledger", "authority", "color", "gazetteer");

    static Settings of(Console console) {
        Path directory = console.variable("XDG_CONFIG_HOME")
                .map(Path::of)
                .orElse(console.home().resolve(".config"));
        Path file = directory.resolve("onrecord").resolve("config.properties");
        Properties values = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                throw new Failure(
                        ExitCode.USAGE,
                        Problem.error(
                                file.toString(),
                                "cannot be read: " + e.getMessage(),
                                "write lines like `as=Ada` in UTF-8"));
            }
            for (String key : values.stringPropertyNames()) {
                if (!KEYS.contains(key)) {
                    throw new Failure(
                            ExitCode.USAGE,
                            Problem.error(
                                    file.toString(),
                                    "does not know `" + key + "`",
                                    "its keys are " + String.join(", ", KEYS)));
                }
            }
        }
        return new Settings(file, values);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(values.getProperty(key)).map(String::strip).filter(v -> !v.isEmpty());
    }
}
