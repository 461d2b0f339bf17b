package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ledger.AddingProcess.Fate;

/** The disk is full again and again while articles are added, and each time some room is made. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "a small disk can be mounted only on Linux")
class FullDiskTest {

    private static final boolean LONG = Boolean.getBoolean("onrecord.long");
    private static final int ARTICLES = LONG ? 2_000 : 100;
    private static final double STEP = LONG ? 1.25 : 1.5;

    @TempDir
    Path directory;

    @Test
    void whatIsRecordedInTheEndIsWhatAnUndisturbedRunRecords() throws Exception {
        Path calm = directory.resolve("calm.db");
        assertThat(add(calm)).as(log()).isZero();
        int size = 420;
        try (SmallDisk disk = SmallDisk.mount(directory.resolve("disk"), size + "k")) {
            Path file = disk.path().resolve("ledger.db");
            int full = 0;
            while (add(file) != 0) {
                full++;
                assertThat(log()).contains("disk is full").contains("make room");
                if (Files.exists(file)) {
                    assertWholeAsItStands(file);
                }
                size = (int) (size * STEP);
                disk.grow(size + "k");
            }
            assertThat(full).as("times that the disk was full").isGreaterThan(2);

            Growing.assertSame(LedgerAddress.of(file), LedgerAddress.of(calm), ARTICLES, Fate.FIXED);
        }
    }

    /** Read only, since there is no room for more. */
    private static void assertWholeAsItStands(Path file) {
        try (Ledger ledger = Ledger.open(LedgerAddress.of(file), LedgerOptions.reading(new DayAndPlace()))) {
            assertThat(ledger.verify(true).findings()).isEmpty();
            assertThat(ledger.documents(AsOf.NOW))
                    .allSatisfy(card -> assertThat(card.claims()).isEqualTo(2));
        }
    }

    private int add(Path file) throws Exception {
        return AddingProcess.start(file.toString(), directory.resolve("add.log"), 0, ARTICLES, Fate.FIXED)
                .waitFor();
    }

    private String log() throws Exception {
        return Files.readString(directory.resolve("add.log"));
    }
}
