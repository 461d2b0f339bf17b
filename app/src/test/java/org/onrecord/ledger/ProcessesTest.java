package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {

    @TempDir
    Path directory;

    @Test
    void twoProcessesMakeAndFillOneLedgerAtOnce() throws Exception {
        Path file = directory.resolve("ledger.db");
        Process first = AddingProcess.start(file, 0, 40);
        Process second = AddingProcess.start(file, 40, 80);

        assertThat(first.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(second.waitFor(2, TimeUnit.MINUTES)).isTrue();

        assertThat(first.exitValue())
                .as(Files.readString(directory.resolve("child-0.log")))
                .isZero();
        assertThat(second.exitValue())
                .as(Files.readString(directory.resolve("child-40.log")))
                .isZero();
        try (Ledger ledger = open(file)) {
            assertThat(ledger.documents(AsOf.NOW)).hasSize(80);
            assertThat(ledger.verify(true).findings()).isEmpty();
        }
    }

    private static Ledger open(Path file) {
        return Ledger.open(LedgerAddress.of(file), LedgerOptions.writing("test", new DayAndPlace()));
    }
}
