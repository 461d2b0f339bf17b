package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.ledger.AddingProcess.Fate;

/** A process that adds is killed at random moments and started again, until all is recorded: nobody can tell from the ledger. */
@OnEachStore
class KilledTest {

    private static final boolean LONG = Boolean.getBoolean("onrecord.long");
    private static final int ARTICLES = LONG ? 2_000 : 100;
    private static final int KILLS = LONG ? 50 : 3;

    @Parameter
    Store store;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Fate.class)
    void whatIsRecordedInTheEndIsWhatAnUndisturbedRunRecords(Fate fate) throws Exception {
        String name = "killed_" + fate;
        Random moments = new Random(fate.ordinal());
        for (int kill = 0; kill < KILLS; kill++) {
            Process adding = start(name, fate);
            if (!adding.waitFor(300 + moments.nextInt(LONG ? 1_500 : 900), TimeUnit.MILLISECONDS)) {
                adding.destroyForcibly().waitFor();
            }
            Growing.assertWhole(address(name));
        }
        assertThat(start(name, fate).waitFor()).as(log(name)).isZero();
        assertThat(start("calm_" + fate, fate).waitFor())
                .as(log("calm_" + fate))
                .isZero();

        Growing.assertSame(address(name), address("calm_" + fate), ARTICLES, fate);
    }

    private LedgerAddress address(String name) {
        return store.address(directory, name);
    }

    private Process start(String name, Fate fate) throws Exception {
        return AddingProcess.start(
                store.argument(directory, name), directory.resolve(name + ".log"), 0, ARTICLES, fate);
    }

    private String log(String name) throws Exception {
        return Files.readString(directory.resolve(name + ".log"));
    }
}
