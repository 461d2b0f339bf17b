package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.model.Entry;

class VerifyTest {

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void fill() {
        file = directory.resolve("ledger.db");
        try (Ledger ledger = LedgerFixture.open(directory)) {
            ledger.add(Dispatches.read("a1", "2023-06-02", "12 killed in Kalm on 2023-06-01, said Orlo."));
            ledger.add(Dispatches.read(
                    "a2", "2023-06-28", "🕯 14 killed in Kalm on 2023-06-01. 3 wounded in Tor on 2023-06-02."));
            ledger.add(Dispatches.read(
                    "a3", "2023-06-28", "🕯 14 killed in Kalm on 2023-06-01. 3 wounded in Tor on 2023-06-02."));
            ledger.add(Dispatches.read("a1", "2023-06-03", "13 killed in Kalm on 2023-06-01, said Orlo."));
            ledger.add(Dispatches.read(
                    "a1", "2023-06-03", "13 killed in Kalm on 2023-06-01, said Orlo.", Dispatches.SECOND));
        }
    }

    @Test
    void aLedgerThatNobodyTouchedIsClean() {
        VerifyReport report = verify(true);

        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(13);
        assertThat(report.head()).hasSize(64);
        assertThat(report.notes()).anySatisfy(note -> assertThat(note).contains("cannot be known"));
    }

    @Test
    void theFirstBadEntryIsNamed() throws SQLException {
        tamper("update entry set actor = 'eve' where seq in (4, 7)");

        assertThat(verify(false).first().orElseThrow())
                .hasToString("entry 4: was altered: its hash does not fit what it says");
    }

    @Test
    void anEntryMadeAnewBreaksTheChainAfterIt() throws SQLException {
        String[] row = new Tampering(file)
                .rows("select seq, recorded, actor, kind, subject, commitment, previous from entry where seq = 4")
                .get(0);
        String hash = Chain.hash(4, row[1], "eve", row[3], row[4], row[5], row[6]);
        tamper("update entry set actor = 'eve', hash = '" + hash + "' where seq = 4");

        assertThat(verify(false).first().orElseThrow())
                .hasToString("entry 5: does not follow from the entry before it");
    }

    @Test
    void aMissingEntryIsFound() throws SQLException {
        tamper("delete from payload where seq = 5", "delete from entry where seq = 5");

        assertThat(verify(false).first().orElseThrow()).hasToString("entry 5: is missing");
    }

    @Test
    void aChangedTriggerIsFound() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop trigger entry_is_never_changed");
        }

        assertThat(verify(true).findings()).anySatisfy(f -> assertThat(f.what()).contains("entry_is_never_changed"));
    }

    @Test
    void theDatabaseItselfRefusesToChangeEntries() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "update entry set actor = 'eve'", "delete from entry", "update payload set content = salt")) {
                try {
                    statement.execute(sql);
                    fail("was allowed: " + sql);
                } catch (SQLException e) {
                    assertThat(e.getMessage()).contains("never");
                }
            }
        }
    }

    @Test
    void rebuildingGivesTheSameTablesAndMendsBrokenOnes() throws SQLException {
        tamper(
                "update estimate set body = replace(body, '1', '2')",
                "delete from membership",
                "update claim set outcome = ''");
        String head = verify(false).head();
        assertThat(verify(true).isClean()).isFalse();

        try (Ledger ledger = LedgerFixture.open(directory)) {
            ledger.rebuild();
        }

        assertThat(verify(true).findings()).isEmpty();
        assertThat(verify(false).head()).as("nothing new was recorded").isEqualTo(head);
    }

    @Test
    void aPayloadThatIsGoneIsFoundUnlessAnEntrySaysThatItWasErased() throws SQLException {
        tamper("delete from payload where seq = 5");
        assertThat(verify(false).first().orElseThrow())
                .hasToString("entry 5: its payload is gone, and no entry says that it was erased");

        try (Database database = SqliteFile.open(new LedgerAddress.InFile(file, false), LedgerFixture.options())) {
            database.write(handle -> new Entries.Appender(handle, LedgerFixture.options())
                    .append(
                            Entry.Operation.ERASE,
                            "d-x",
                            new JsonObject().putNumbers("entries", List.of(5L)).put("why", "a name")));
        }

        VerifyReport report = verify(false);
        assertThat(report.findings()).isEmpty();
        assertThat(report.erased()).isEqualTo(1);
    }

    private VerifyReport verify(boolean full) {
        try (Ledger ledger = LedgerFixture.open(directory)) {
            return ledger.verify(full);
        }
    }

    private Connection connect() throws SQLException {
        return new Tampering(file).connect();
    }

    private void tamper(String... statements) throws SQLException {
        new Tampering(file).run(statements);
    }
}
