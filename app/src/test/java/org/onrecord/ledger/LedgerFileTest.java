package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Extraction;

class LedgerFileTest {

    @TempDir
    Path directory;

    @Test
    void onlyItsOwnerCanReadIt() throws IOException {
        assumeThat(Files.getFileStore(directory).supportsFileAttributeView("posix"))
                .as("file permissions")
                .isTrue();
        try (Ledger ledger = LedgerFixture.open(directory)) {
            ledger.add(Dispatches.read("a1", "2023-06-02", "12 killed in Kalm on 2023-06-01."));

            try (Stream<Path> files = Files.list(directory)) {
                assertThat(files)
                        .hasSizeGreaterThanOrEqualTo(3)
                        .allSatisfy(
                                file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                                        .isEqualTo("rw-------"));
            }
        }
    }

    @Test
    void aLedgerByDefaultMakesItsDirectory() throws IOException {
        Path file = directory.resolve("data/onrecord/ledger.db");

        Ledger.open(new LedgerAddress.InFile(file, true), LedgerFixture.options())
                .close();

        assertThat(file).exists();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void openingLeavesNothingElseBehind() throws IOException {
        LedgerFixture.open(directory).close();

        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(directory.resolve("ledger.db"));
        }
    }

    @Test
    void anEmptyFileBecomesALedger() throws IOException {
        Files.createFile(directory.resolve("ledger.db"));

        try (Ledger ledger = LedgerFixture.open(directory)) {
            assertThat(ledger.verify(true).findings()).isEmpty();
        }
    }

    @Test
    void toReadThereMustBeOne() {
        assertRefused(
                directory.resolve("ledger.db"),
                LedgerFixture.options().with(LedgerOptions.Mode.READ),
                "there is no ledger yet",
                "onrecord add");
    }

    @Test
    void aMissingDirectoryIsNotMadeUnasked() {
        assertRefused(
                directory.resolve("no/ledger.db"), LedgerFixture.options(), "directory does not exist", "mkdir -p");
    }

    @Test
    void aDirectoryIsNoLedger() {
        assertRefused(directory, LedgerFixture.options(), "is a directory", "ledger.db");
    }

    @Test
    void aFileThatIsNoDatabaseIsLeftAlone() throws IOException {
        Path file = Files.writeString(directory.resolve("notes.txt"), "dear diary ".repeat(200));

        assertRefused(file, LedgerFixture.options(), "no SQLite file", "--ledger");

        assertThat(file).hasContent("dear diary ".repeat(200));
    }

    @Test
    void aDatabaseOfAnotherProgramIsLeftAlone() throws Exception {
        Path file = directory.resolve("other.db");
        execute(file, "create table song (name text)");
        byte[] before = Files.readAllBytes(file);

        assertRefused(file, LedgerFixture.options(), "of another program", "--ledger");

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aLedgerOfANewerVersionIsLeftAlone() throws Exception {
        LedgerFixture.open(directory).close();
        execute(directory.resolve("ledger.db"), "pragma user_version = 999");

        assertRefused(directory.resolve("ledger.db"), LedgerFixture.options(), "newer onrecord", "that version");
    }

    @Test
    void aBrokenLedgerSaysSo() throws IOException {
        try (Ledger ledger = LedgerFixture.open(directory)) {
            ledger.add(Dispatches.read("a1", "2023-06-02", "12 killed in Kalm on 2023-06-01."));
        }
        Path file = directory.resolve("ledger.db");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 7);
        Files.write(file, bytes);

        assertThatThrownBy(() -> {
                    try (Ledger ledger = LedgerFixture.open(directory)) {
                        ledger.documents(AsOf.NOW);
                    }
                })
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("is damaged");
    }

    @Test
    void aReadOnlyLedgerCanBeReadButNotWritten() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(directory.resolve("disk"), "4m")) {
            try (Ledger ledger = LedgerFixture.open(disk.path())) {
                ledger.add(Dispatches.read("a1", "2023-06-02", "12 killed in Kalm on 2023-06-01."));
            }
            disk.makeReadOnly();
            Path file = disk.path().resolve("ledger.db");

            assertRefused(file, LedgerFixture.options(), "read-only", "writable");
            assertRefused(disk.path().resolve("new.db"), LedgerFixture.options(), "read-only", "writable");
            try (Ledger ledger =
                    Ledger.open(LedgerAddress.of(file), LedgerFixture.options().with(LedgerOptions.Mode.READ))) {
                assertThat(ledger.claims(ClaimFilter.ALL, AsOf.NOW)).hasSize(1);
            }
        }
    }

    @Test
    void aFullDiskRecordsNothingOfTheBatchAndSaysSo() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(directory.resolve("disk"), "1m");
                Ledger ledger = LedgerFixture.open(disk.path())) {
            int recorded = 0;
            LedgerException full = null;
            while (full == null) {
                try {
                    ledger.addAll(List.of(noise(2 * recorded), noise(2 * recorded + 1)));
                    recorded++;
                } catch (LedgerException e) {
                    full = e;
                }
            }

            assertThat(full.problem().what()).contains("disk is full");
            assertThat(full.problem().advice()).contains("make room");
            assertThat(recorded).isPositive();
            assertThat(ledger.documents(AsOf.NOW)).hasSize(2 * recorded);
            assertThat(ledger.verify(true).findings()).isEmpty();
        }
    }

    @Test
    void onAFullDiskTheLedgerCanStillBeRead() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(directory.resolve("disk"), "2m")) {
            try (Ledger ledger = LedgerFixture.open(disk.path())) {
                ledger.add(Dispatches.read("a1", "2023-06-02", "12 killed in Kalm on 2023-06-01."));
            }
            fill(disk.path().resolve("noise"));
            Path file = disk.path().resolve("ledger.db");

            try (Ledger ledger =
                    Ledger.open(LedgerAddress.of(file), LedgerFixture.options().with(LedgerOptions.Mode.READ))) {
                assertThat(ledger.claims(ClaimFilter.ALL, AsOf.NOW)).hasSize(1);
                assertThat(ledger.verify(true).findings()).isEmpty();
            }
            assertThatThrownBy(() -> LedgerFixture.open(disk.path()).close())
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("disk is full");
        }
    }

    private static void fill(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(new byte[4_096]);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left");
        }
    }

    @Test
    void aLedgerWhoseHistoryIsNewerThanItsMarkIsLeftAlone() throws Exception {
        LedgerFixture.open(directory).close();
        Path file = directory.resolve("ledger.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("insert into schema_history (installed_rank, version, description, type, script,"
                    + " installed_by, installed_on, execution_time, success)"
                    + " values (99, '999', 'x', 'SQL', 'V999__x.sql', '', '', 0, 1)");
        }

        assertRefused(file, LedgerFixture.options(), "newer onrecord (its schema is 999", "that version");
    }

    @Test
    void theAddressIsTheOptionThenTheEnvironmentThenTheDataDirectory() {
        assertThat(LedgerAddress.find(Optional.of("a.db"), Map.of("ONRECORD_LEDGER", "b.db"), "Linux", "/home/ana"))
                .isEqualTo(new LedgerAddress.InFile(Path.of("a.db"), false));
        assertThat(LedgerAddress.find(Optional.empty(), Map.of("ONRECORD_LEDGER", "b.db"), "Linux", "/home/ana"))
                .isEqualTo(new LedgerAddress.InFile(Path.of("b.db"), false));
        assertThat(LedgerAddress.find(Optional.empty(), Map.of("XDG_DATA_HOME", "/data"), "Linux", "/home/ana"))
                .isEqualTo(new LedgerAddress.InFile(Path.of("/data/onrecord/ledger.db"), true));
        assertThat(LedgerAddress.find(Optional.empty(), Map.of("XDG_DATA_HOME", "relative"), "Linux", "/home/ana"))
                .hasToString("/home/ana/.local/share/onrecord/ledger.db");
        assertThat(LedgerAddress.find(Optional.empty(), Map.of(), "Mac OS X", "/Users/ana"))
                .hasToString("/Users/ana/Library/Application Support/onrecord/ledger.db");
        assertThat(LedgerAddress.find(Optional.empty(), Map.of(), "Windows 11", "/C/ana")
                        .toString())
                .contains("AppData");
        assertThat(LedgerAddress.find(Optional.of("jdbc:postgresql://host/db?password=x"), Map.of()))
                .hasToString("jdbc:postgresql://host/db");
        assertThatThrownBy(() -> LedgerAddress.find(Optional.of("jdbc:mysql://u:secret@host/db"), Map.of()))
                .isInstanceOf(LedgerException.class)
                .hasMessageNotContaining("secret");
    }

    private static Extraction noise(int number) {
        StringBuilder text = new StringBuilder("12 killed in Kalm on 2023-06-01. ");
        new Random(number).ints(6_000, 'a', 'z').forEach(c -> text.append((char) c));
        return Dispatches.read("n" + number, "2023-06-02", text.toString());
    }

    private static void assertRefused(Path file, LedgerOptions options, String what, String advice) {
        assertThatThrownBy(() -> Ledger.open(LedgerAddress.of(file), options))
                .isInstanceOfSatisfying(LedgerException.class, e -> {
                    assertThat(e.problem().file()).isEqualTo(file.toString());
                    assertThat(e.problem().what()).contains(what);
                    assertThat(e.problem().advice()).contains(advice);
                });
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
