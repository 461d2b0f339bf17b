package org.onrecord.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** The databases in which a ledger can stand. What holds of a ledger is tested on each. */
enum Store {
    SQLITE {
        @Override
        LedgerAddress address(Path directory, String name) {
            return LedgerAddress.of(directory.resolve(name + ".db"));
        }

        @Override
        String argument(Path directory, String name) {
            return address(directory, name).toString();
        }

        @Override
        Optional<String> missing() {
            return Optional.empty();
        }

        @Override
        String allBytes(Path directory) throws IOException {
            StringBuilder bytes = new StringBuilder();
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.toList()) {
                    bytes.append(Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
            return bytes.toString();
        }
    },
    POSTGRESQL {
        @Override
        LedgerAddress address(Path directory, String name) {
            return PostgresFixture.address(directory, name);
        }

        @Override
        String argument(Path directory, String name) {
            return PostgresFixture.argument(directory, name);
        }

        @Override
        Optional<String> missing() {
            return PostgresFixture.missing();
        }

        @Override
        String allBytes(Path directory) throws SQLException {
            return PostgresFixture.allBytes(PostgresFixture.schema(directory, "ledger"));
        }
    };

    /** Where a ledger of this name may be made that no other test sees; the same for the same arguments. */
    abstract LedgerAddress address(Path directory, String name);

    /** The same as another process is told it. */
    abstract String argument(Path directory, String name);

    /** Why this database cannot be used on this machine. */
    abstract Optional<String> missing();

    /** What stands in the files of the ledger, its indexes too, byte for byte. */
    abstract String allBytes(Path directory) throws IOException, SQLException;

    LedgerAddress address(Path directory) {
        return address(directory, "ledger");
    }

    Ledger open(Path directory) {
        return open(directory, LedgerFixture.options());
    }

    Ledger open(Path directory, LedgerOptions options) {
        return Ledger.open(address(directory), options);
    }
}
