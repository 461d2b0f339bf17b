package org.onrecord.ledger;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.DataDirectory;
import org.onrecord.model.Problem;

/** Where a ledger stands: a file, or a database server. */
public sealed interface LedgerAddress {

    /**
     * @param path of the SQLite file
     * @param byDefault true where nobody named it; its directory is then made as needed
     */
    record InFile(Path path, boolean byDefault) implements LedgerAddress {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /**
     * @param url {@code jdbc:postgresql:…} without user and password
     * @param user empty for the one that the driver takes: the system's
     * @param password empty where {@code ~/.pgpass} may tell it; never printed
     */
    record OnServer(String url, Optional<String> user, Optional<String> password) implements LedgerAddress {
        @Override
        public String toString() {
            return url.replaceFirst("\\?.*", "");
        }
    }

    static LedgerAddress of(Path path) {
        return new InFile(path, false);
    }

    /**
     * The option, else {@code ONRECORD_LEDGER}, else {@code onrecord/ledger.db} in the user's data directory.
     *
     * @param option what {@code --ledger} says
     * @param env the environment
     * @throws LedgerException where no address can be made of it
     */
    static LedgerAddress find(Optional<String> option, Map<String, String> env) {
        return find(option, env, System.getProperty("os.name", ""), System.getProperty("user.home", "."));
    }

    /** As {@link #find(Optional, Map)}, for a system and a home directory named. */
    static LedgerAddress find(Optional<String> option, Map<String, String> env, String system, String home) {
        return option.or(() -> value(env, "ONRECORD_LEDGER"))
                .map(address -> parse(address, env))
                .orElseGet(() -> new InFile(
                        DataDirectory.of(env, system, home).resolve("onrecord").resolve("ledger.db"), true));
    }

    private static LedgerAddress parse(String address, Map<String, String> env) {
        if (ServerAddress.isOne(address)) {
            return ServerAddress.parse(address, env);
        }
        if (address.startsWith("jdbc:")) {
            // Only the scheme is told: what follows may hold a password.
            String scheme = address.replaceFirst("^((jdbc:)?[a-z]*:?).*", "$1…");
            throw new LedgerException(Problem.error(
                    scheme, "is no address of a ledger", "give a file or jdbc:postgresql://host/database"));
        }
        try {
            return new InFile(Path.of(address), false);
        } catch (InvalidPathException e) {
            throw new LedgerException(Problem.error(address, "is no file name here", "give another name"), e);
        }
    }

    private static Optional<String> value(Map<String, String> env, String name) {
        return Optional.ofNullable(env.get(name)).filter(v -> !v.isBlank());
    }
}
