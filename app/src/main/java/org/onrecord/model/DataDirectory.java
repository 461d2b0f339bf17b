package org.onrecord.model;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a user's data are kept, by the custom of the system. */
public final class DataDirectory {

    private DataDirectory() {}

    /**
     * @param env the environment
     * @param system the operating system's name
     * @param home the user's home directory
     */
    public static Path of(Map<String, String> env, String system, String home) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.contains("windows")) {
            return value(env, "LOCALAPPDATA").map(Path::of).orElseGet(() -> Path.of(home, "AppData", "Local"));
        }
        if (os.contains("mac")) {
            return Path.of(home, "Library", "Application Support");
        }
        // The standard says that a relative XDG_DATA_HOME is to be ignored.
        return value(env, "XDG_DATA_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> Path.of(home, ".local", "share"));
    }

    private static Optional<String> value(Map<String, String> env, String name) {
        return Optional.ofNullable(env.get(name)).filter(v -> !v.isBlank());
    }
}
