package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {

    private static final boolean LONG = Boolean.getBoolean("onrecord.long");

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

    @Test
    void aProcessKilledAtAnyMomentLeavesWholeDocumentsAndARerunCompletesThem() throws Exception {
        int articles = LONG ? 2_000 : 150;
        int kills = LONG ? 50 : 5;
        Path file = directory.resolve("ledger.db");
        Random random = new Random(3);
        for (int i = 0; i < kills; i++) {
            Process child = AddingProcess.start(file, 0, articles);
            if (!child.waitFor(150 + random.nextInt(1_500), TimeUnit.MILLISECONDS)) {
                child.destroyForcibly().waitFor();
            }
            if (Files.exists(file)) {
                try (Ledger ledger = open(file)) {
                    assertThat(ledger.verify(false).findings()).isEmpty();
                    assertThat(ledger.documents(AsOf.NOW))
                            .allSatisfy(card -> assertThat(card.claims()).isEqualTo(2));
                }
            }
        }
        assertThat(AddingProcess.start(file, 0, articles).waitFor()).isZero();

        Path undisturbed = directory.resolve("undisturbed.db");
        assertThat(AddingProcess.start(undisturbed, 0, articles).waitFor()).isZero();
        try (Ledger ledger = open(file);
                Ledger other = open(undisturbed)) {
            assertThat(ledger.verify(true).findings()).isEmpty();
            assertThat(content(ledger)).isEqualTo(content(other)).isNotEmpty();
        }
    }

    private static Ledger open(Path file) {
        return Ledger.open(LedgerAddress.of(file), LedgerOptions.writing("test", new DayAndPlace()));
    }

    /** What the ledger says, without its ids and times. */
    private static Set<String> content(Ledger ledger) {
        Set<String> lines = new TreeSet<>();
        ledger.documents(AsOf.NOW)
                .forEach(d -> lines.add(d.input() + " " + d.article().sha256() + " " + d.version()));
        for (IncidentView view : ledger.incidents(IncidentFilter.ALL, AsOf.NOW)) {
            lines.add(view.incident().when() + " " + view.incident().place() + " "
                    + view.links().size() + " "
                    + view.estimates().stream()
                            .map(e -> e.outcome() + " " + e.low() + e.best() + e.high()
                                    + e.claims().size())
                            .toList());
        }
        return lines;
    }
}
