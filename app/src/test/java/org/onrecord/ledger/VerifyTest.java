package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
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
        String[] row = row("select seq, recorded, actor, kind, subject, commitment, previous from entry where seq = 4");
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
    void everyChangedValueOfEveryTableIsFound() throws Exception {
        List<String> unseen = new ArrayList<>();
        int flips = 0;
        Path clean = Files.copy(file, directory.resolve("clean.db"));
        Random random = new Random(11);
        for (String table : tables()) {
            for (String column : columns(table)) {
                Files.copy(clean, file, StandardCopyOption.REPLACE_EXISTING);
                if (flip(table, column, random)) {
                    flips++;
                    if (verify(true).isClean()) {
                        unseen.add(table + "." + column);
                    }
                }
            }
        }
        assertThat(unseen).isEmpty();
        assertThat(flips).isGreaterThan(80);
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
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private List<String> tables() throws SQLException {
        return strings("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'");
    }

    private List<String> columns(String table) throws SQLException {
        return strings("select name from pragma_table_info('" + table + "')");
    }

    private List<String> strings(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> strings = new ArrayList<>();
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
            return strings;
        }
    }

    private String[] row(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            String[] values = new String[rows.getMetaData().getColumnCount()];
            for (int i = 0; i < values.length; i++) {
                values[i] = rows.getString(i + 1);
            }
            return values;
        }
    }

    /** Changes rows behind the ledger's back, past the triggers, and leaves the schema as it was. */
    private void tamper(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            List<String> triggers = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("select sql from sqlite_master where type = 'trigger'")) {
                while (rows.next()) {
                    triggers.add(rows.getString(1));
                }
            }
            for (String name :
                    List.of("entry_is_never_changed", "entry_is_never_removed", "payload_is_never_changed")) {
                statement.execute("drop trigger if exists " + name);
            }
            for (String sql : statements) {
                statement.execute(sql);
            }
            for (String trigger : triggers) {
                statement.execute(trigger);
            }
        }
    }

    /** @return false where the column holds nothing to flip */
    private boolean flip(String table, String column, Random random) throws SQLException {
        String[] found = rowOrNone("select rowid, typeof(" + column + "), quote(" + column + ") from " + table
                + " where " + column + " is not null order by rowid limit 1 offset " + random.nextInt(2));
        if (found.length == 0) {
            found = rowOrNone("select rowid, typeof(" + column + "), quote(" + column + ") from " + table + " where "
                    + column + " is not null order by rowid limit 1");
        }
        if (found.length == 0) {
            return false;
        }
        String changed = switch (found[1]) {
            case "integer" -> String.valueOf(Long.parseLong(found[2]) ^ 64);
            case "blob" -> flipHex(found[2], random);
            default -> flipText(found[2], random);
        };
        tamper(
                "pragma foreign_keys = off",
                "update " + table + " set " + column + " = " + changed + " where rowid = " + found[0]);
        return true;
    }

    private String[] rowOrNone(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? new String[] {rows.getString(1), rows.getString(2), rows.getString(3)} : new String[0];
        }
    }

    private static String flipHex(String quoted, Random random) {
        byte[] bytes = HexFormat.of().parseHex(quoted.substring(2, quoted.length() - 1));
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return "X'" + HexFormat.of().formatHex(bytes) + "'";
    }

    private static String flipText(String quoted, Random random) {
        String text = quoted.substring(1, quoted.length() - 1).replace("''", "'");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length == 0) {
            return "'x'";
        }
        int at = random.nextInt(bytes.length);
        while (bytes[at] < ' ' || bytes[at] == 'y') {
            at = random.nextInt(bytes.length);
        }
        bytes[at] = (byte) (bytes[at] == 'x' ? 'y' : 'x');
        return "'" + new String(bytes, StandardCharsets.UTF_8).replace("'", "''") + "'";
    }
}
