package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    Path directory;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = LedgerFixture.open(directory);
        ledger.add(Dispatches.read("a1", "2023-06-02", "12 killed in Kalm on 2023-06-01."));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aBackupIsAWholeLedger() {
        BackupReport report = ledger.backup(directory.resolve("copy.db"));

        assertThat(report.entries()).isEqualTo(3);
        assertThat(report.head()).isEqualTo(ledger.verify(false).head());
        try (Ledger copy = Ledger.open(LedgerAddress.of(report.file()), LedgerFixture.options())) {
            assertThat(copy.verify(true).findings()).isEmpty();
            assertThat(copy.incidents(IncidentFilter.ALL, AsOf.NOW))
                    .isEqualTo(ledger.incidents(IncidentFilter.ALL, AsOf.NOW));
        }
    }

    @Test
    void onlyItsOwnerCanReadItAndNothingElseIsLeft() throws IOException {
        BackupReport report = ledger.backup(directory.resolve("copy.db"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(report.file())))
                .isEqualTo("rw-------");
        assertThat(report.bytes()).isEqualTo(Files.size(report.file()));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("ledger.db", "ledger.db-wal", "ledger.db-shm", "copy.db");
        }
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path precious = Files.writeString(directory.resolve("precious"), "keep me");

        assertThatThrownBy(() -> ledger.backup(precious))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("is not overwritten");
        assertThat(precious).hasContent("keep me");
    }

    @Test
    void aBackupIntoNowhereSaysWhatToDo() {
        assertThatThrownBy(() -> ledger.backup(directory.resolve("no/copy.db")))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("mkdir -p");
    }
}
