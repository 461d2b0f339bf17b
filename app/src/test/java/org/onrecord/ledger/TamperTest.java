package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ledger.stamp.Authority;

/** Somebody changes the file. Tables and columns are taken from the schema, so that new ones are tried too. */
class TamperTest {

    private static final boolean LONG = Boolean.getBoolean("onrecord.long");

    @TempDir
    Path directory;

    private Path file;
    private Path clean;
    private Tampering tampering;

    @BeforeEach
    void fill() throws Exception {
        file = directory.resolve("ledger.db");
        tampering = new Tampering(file);
        try (Ledger ledger = LedgerFixture.open(directory);
                LocalAuthority authority = new LocalAuthority(Instant.parse("2026-01-05T12:00:00Z"))) {
            ledger.add(Dispatches.captured(
                    Dispatches.read("a1", "2023-06-02", "12 killed in Kalm on 2023-06-01, said Orlo."),
                    "<p>12 killed</p>".getBytes(StandardCharsets.UTF_8)));
            ledger.addAll(List.of(
                    Dispatches.read(
                            "a2", "2023-06-28", "🕯 14 killed in Kalm on 2023-06-01. 3 wounded in Tor on 2023-06-02."),
                    Dispatches.read(
                            "a3",
                            "2023-06-28",
                            "🕯 14 killed in Kalm on 2023-06-01. 3 wounded in Tor on 2023-06-02.")));
            ledger.add(Dispatches.read("a1", "2023-06-03", "13 killed in Kalm on 2023-06-01, said Orlo."));
            ledger.anchor(Authority.of(authority.address()));
            assertThat(ledger.verify(true).findings()).isEmpty();
        }
        clean = Files.copy(file, directory.resolve("clean.db"));
    }

    @Test
    void everyChangedValueOfEveryTableIsFound() throws Exception {
        Random random = new Random(11);
        List<String> unseen = new ArrayList<>();
        int rounds = LONG ? 6 : 1;
        int flips = 0;
        for (int round = 0; round < rounds; round++) {
            for (String table : tables()) {
                for (String column : columns(table)) {
                    Files.copy(clean, file, StandardCopyOption.REPLACE_EXISTING);
                    if (flip(table, column, random)) {
                        flips++;
                        if (!isFound()) {
                            unseen.add(table + "." + column);
                        }
                    }
                }
            }
        }
        assertThat(unseen).isEmpty();
        assertThat(flips).isGreaterThan(LONG ? 500 : 80);
    }

    @Test
    void anyChangedByteOfTheFileIsFoundOrChangesNothingThatTheLedgerSays() throws Exception {
        Random random = new Random(12);
        List<String> said = everything();
        List<Long> unseen = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < (LONG ? 500 : 25); i++) {
            Files.copy(clean, file, StandardCopyOption.REPLACE_EXISTING);
            long at = random.nextLong(Files.size(file));
            flipByte(at, 1 << random.nextInt(8));
            if (isFound()) {
                found++;
            } else if (!everything().equals(said)) {
                unseen.add(at);
            }
        }
        assertThat(unseen).isEmpty();
        assertThat(found).isPositive();
    }

    @Test
    void entriesTakenOutSwappedOrSlippedInAreFound() throws Exception {
        isFoundAfter("delete from payload where seq = 5", "delete from entry where seq = 5");
        isFoundAfter(
                "update entry set seq = 100 where seq = 4",
                "update entry set seq = 4 where seq = 5",
                "update entry set seq = 5 where seq = 100");
        isFoundAfter("insert into entry select max(seq) + 1, recorded, actor, kind, subject, commitment, hash,"
                + " 'x' || substr(hash, 2) from entry");
        isFoundAfter("insert into capture select 'x' || substr(sha256, 2), content, packed from capture");
    }

    @Test
    void anEntryTakenOutAndTheChainMadeAnewIsFoundByTheStamp() throws Exception {
        String last = tampering.rows("select max(seq) from entry").get(0)[0];
        tampering.run("delete from payload where seq = " + last, "delete from entry where seq = " + last);
        tampering.run("update entry set actor = 'eve' where seq = 1");
        tampering.recompute(1);

        assertThat(isFound()).isTrue();
    }

    private void isFoundAfter(String... statements) throws Exception {
        Files.copy(clean, file, StandardCopyOption.REPLACE_EXISTING);
        tampering.run(withKeysOff(statements));
        assertThat(isFound()).as(String.join("; ", statements)).isTrue();
    }

    private static String[] withKeysOff(String... statements) {
        List<String> all = new ArrayList<>(List.of("pragma foreign_keys = off"));
        all.addAll(List.of(statements));
        return all.toArray(new String[0]);
    }

    /** That the ledger cannot be read at all is as good. */
    private boolean isFound() {
        try (Ledger ledger = LedgerFixture.open(directory)) {
            return !ledger.verify(true).isClean();
        } catch (LedgerException e) {
            return true;
        }
    }

    private List<String> everything() throws SQLException {
        List<String> all = new ArrayList<>();
        for (String table : tables()) {
            String values =
                    columns(table).stream().map(c -> "quote(" + c + ")").collect(Collectors.joining(" || '|' || "));
            tampering
                    .rows("select " + values + " from " + table + " order by 1")
                    .forEach(row -> all.add(row[0]));
        }
        return all;
    }

    private List<String> tables() throws SQLException {
        return first("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'");
    }

    private List<String> columns(String table) throws SQLException {
        return first("select name from pragma_table_info('" + table + "')");
    }

    private List<String> first(String sql) throws SQLException {
        return tampering.rows(sql).stream().map(row -> row[0]).toList();
    }

    private void flipByte(long at, int bit) throws Exception {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int was = bytes.read();
            bytes.seek(at);
            bytes.write(was ^ bit);
        }
    }

    /** @return false where the column holds nothing to flip */
    private boolean flip(String table, String column, Random random) throws SQLException {
        List<String[]> all = tampering.rows("select rowid, typeof(" + column + "), quote(" + column + ") from " + table
                + " where " + column + " is not null");
        if (all.isEmpty()) {
            return false;
        }
        String[] found = all.get(random.nextInt(all.size()));
        String changed = switch (found[1]) {
            case "integer" -> String.valueOf(Long.parseLong(found[2]) ^ 64);
            case "blob" -> flipHex(found[2], random);
            default -> flipText(found[2], random);
        };
        tampering.run(
                withKeysOff("update " + table + " set " + column + " = " + changed + " where rowid = " + found[0]));
        return true;
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
