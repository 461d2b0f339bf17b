package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Several processes at one ledger. */
@OnEachStore
class ManyHandsTest {

    @Parameter
    Store store;

    @TempDir
    Path directory;

    @Test
    void writersTakeTurnsAndReadersAlwaysSeeAWholeLedger() throws Exception {
        store.open(directory).close();
        Path stop = directory.resolve("stop");
        List<Process> readers = new ArrayList<>();
        List<Process> writers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            readers.add(ReadingProcess.start(argument(), stop, log("reader" + i)));
        }
        for (int i = 0; i < 3; i++) {
            writers.add(AddingProcess.start(argument(), log("writer" + i), 20 * i, 20 * i + 20));
        }
        for (int i = 0; i < writers.size(); i++) {
            assertEndsWell(writers.get(i), log("writer" + i));
        }
        Files.createFile(stop);
        for (int i = 0; i < readers.size(); i++) {
            assertEndsWell(readers.get(i), log("reader" + i));
        }
        try (Ledger ledger = store.open(directory)) {
            assertThat(ledger.documents(AsOf.NOW)).hasSize(60);
            assertThat(ledger.verify(true).findings()).isEmpty();
        }
    }

    @Test
    void whatTwoProcessesAddAtOnceIsHeldOnce() throws Exception {
        Process first = AddingProcess.start(argument(), log("first"), 0, 25);
        Process second = AddingProcess.start(argument(), log("second"), 0, 25);
        assertEndsWell(first, log("first"));
        assertEndsWell(second, log("second"));

        try (Ledger ledger = store.open(directory)) {
            assertThat(ledger.documents(AsOf.NOW))
                    .hasSize(25)
                    .allSatisfy(card -> assertThat(card.version()).isEqualTo(1));
            assertThat(ledger.verify(true).findings()).isEmpty();
        }
    }

    @Test
    void aWriterThatMustWaitSaysSoAndGivesUpOnlyWhenItsPatienceIsOver() throws SQLException {
        store.open(directory).close();
        List<String> notices = new ArrayList<>();
        try (Connection holding = connect();
                Statement statement = holding.createStatement();
                Ledger ledger = store.open(
                        directory, LedgerFixture.options().waiting(Duration.ofMillis(1_200), notices::add))) {
            hold(statement);

            assertThatThrownBy(() -> ledger.add(AddingProcess.dispatch(1)))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("another process holds the ledger");
            assertThat(notices).isNotEmpty().first().asString().contains("waiting for it to finish");
            assertThat(ledger.documents(AsOf.NOW)).as("reading goes on").isEmpty();

            statement.execute("rollback");
            assertThat(ledger.add(AddingProcess.dispatch(1)).outcome()).isEqualTo(Added.Outcome.NEW);
        }
    }

    @Test
    void whoOnlyWaitsGetsHisTurn() throws Exception {
        store.open(directory).close();
        try (Connection holding = connect();
                Statement statement = holding.createStatement()) {
            hold(statement);
            Process waiting = AddingProcess.start(argument(), log("waiting"), 0, 5);

            assertThat(waiting.waitFor(4, TimeUnit.SECONDS)).isFalse();
            statement.execute("rollback");
            assertEndsWell(waiting, log("waiting"));
        }
        try (Ledger ledger = store.open(directory)) {
            assertThat(ledger.documents(AsOf.NOW)).hasSize(5);
        }
    }

    private void hold(Statement statement) throws SQLException {
        if (store == Store.SQLITE) {
            statement.execute("begin immediate");
        } else {
            statement.execute("begin");
            statement.execute(
                    "lock table " + PostgresFixture.schema(directory, "ledger") + ".entry in share row exclusive mode");
        }
    }

    private Connection connect() throws SQLException {
        return store == Store.SQLITE
                ? DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("ledger.db"))
                : PostgresFixture.connect(PostgresFixture.DATABASE);
    }

    private String argument() {
        return store.argument(directory, "ledger");
    }

    private Path log(String name) {
        return directory.resolve(name + ".log");
    }

    private static void assertEndsWell(Process process, Path log) throws Exception {
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }
}
