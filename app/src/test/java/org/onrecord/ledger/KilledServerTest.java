package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ledger.AddingProcess.Fate;

/** The server itself is killed at random moments, with all its processes, while articles are added. */
class KilledServerTest {

    private static final boolean LONG = Boolean.getBoolean("onrecord.long");
    private static final int ARTICLES = LONG ? 2_000 : 100;
    private static final int KILLS = LONG ? 50 : 2;

    @TempDir
    Path directory;

    @Test
    void whatIsRecordedInTheEndIsWhatAnUndisturbedRunRecords() throws Exception {
        assumeTrue(
                PostgresFixture.missing().isEmpty(),
                () -> PostgresFixture.missing().orElse(""));
        Random moments = new Random(4);
        try (MortalServer server = MortalServer.start(directory.resolve("data"))) {
            int told = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                Process adding = add(server, "killed");
                boolean ended = adding.waitFor(500 + moments.nextInt(1_500), TimeUnit.MILLISECONDS);
                server.kill();
                if (!ended && adding.waitFor() != 0) {
                    assertThat(log()).containsAnyOf("the connection was lost", "cannot be reached");
                    told++;
                }
                server.restart();
                Growing.assertWhole(PostgresFixture.address(server.address("killed")));
            }
            assertThat(told).as("additions that were cut off").isPositive();
            assertThat(add(server, "killed").waitFor()).as(log()).isZero();
            assertThat(add(server, "calm").waitFor()).as(log()).isZero();

            Growing.assertSame(
                    PostgresFixture.address(server.address("killed")),
                    PostgresFixture.address(server.address("calm")),
                    ARTICLES,
                    Fate.FIXED);
        }
    }

    private Process add(MortalServer server, String schema) throws Exception {
        return AddingProcess.start(server.address(schema), directory.resolve("add.log"), 0, ARTICLES, Fate.FIXED);
    }

    private String log() throws Exception {
        return Files.readString(directory.resolve("add.log"));
    }
}
