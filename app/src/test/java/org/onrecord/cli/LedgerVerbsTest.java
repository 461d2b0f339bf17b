package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerVerbsTest {

    private User user;

    @BeforeEach
    void begin(@TempDir Path directory) {
        user = new User(directory)
                .with("ONRECORD_LEDGER", directory.resolve("ledger.db").toString());
    }

    private User.Outcome well(String... arguments) {
        User.Outcome outcome = user.runs(arguments);
        assertThat(outcome.exit())
                .as("exit code of %s, which said: %s", List.of(arguments), outcome.err())
                .isZero();
        return outcome;
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private void addRaid() {
        well("add", user.file("raid.md", Dispatches.RAID));
    }

    private String incident() throws IOException {
        addRaid();
        return json(well("incidents", "--format", "json").out())
                .get(0)
                .get("id")
                .asText();
    }

    @Test
    void addingRecordsAnArticleOnce() {
        addRaid();
        assertThat(well("add", user.path("raid.md")).out())
                .startsWith("recorded 0 articles with 0 claims; 1 there already");
        assertThat(well("documents", "--format", "jsonl").out().lines()).hasSize(1);
    }

    @Test
    void theLedgerIsItsOwnersAlone() throws IOException {
        addRaid();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(user.path("ledger.db")))))
                .isEqualTo("rw-------");
    }

    @Test
    void withoutALedgerNamedItStandsInTheUsersDataDirectory(@TempDir Path other) {
        User visitor = new User(other);
        assertThat(visitor.runs("add", visitor.file("raid.md", Dispatches.RAID)).exit())
                .isZero();
        assertThat(other.resolve("home/.local/share/onrecord/ledger.db")).exists();
    }

    @Test
    void theConfigurationTellsWhoActsAndWhichLedger(@TempDir Path other) throws IOException {
        User visitor = new User(other);
        visitor.file("home/.config/onrecord/config.properties", "as=Ada\nledger=" + visitor.path("own.db") + "\n");
        assertThat(visitor.runs("add", visitor.file("raid.md", Dispatches.RAID)).exit())
                .isZero();
        assertThat(other.resolve("own.db")).exists();
    }

    @Test
    void aConfigurationWithAnUnknownKeyIsRefused(@TempDir Path other) {
        User visitor = new User(other);
        visitor.file("home/.config/onrecord/config.properties", "legder=x\n");
        User.Outcome outcome = visitor.runs("incidents");
        assertThat(outcome.exit()).isEqualTo(ExitCode.USAGE.number());
        assertThat(outcome.err()).contains("config.properties").contains("`legder`");
    }

    @Test
    void aBadArticleBesideAGoodOneIsToldAndTheGoodIsRecorded() {
        User.Outcome outcome = user.runs("add", user.path("none.md"), user.file("raid.md", Dispatches.RAID));
        assertThat(outcome.exit()).isEqualTo(ExitCode.INPUT.number());
        assertThat(outcome.err()).contains("none.md");
        assertThat(well("documents", "--format", "jsonl").out().lines()).hasSize(1);
    }

    @Test
    void documentsAreListedForPeopleAndForPrograms() throws IOException {
        addRaid();
        assertThat(well("documents").out()).contains("Raid on a border post").contains("2021-03-03");
        assertThat(json(well("documents", "--format", "json").out())
                        .get(0)
                        .get("title")
                        .asText())
                .isEqualTo("Raid on a border post in Norland");
        assertThat(well("documents", "--format", "csv").out().lines().findFirst())
                .hasValueSatisfying(l -> assertThat(l).startsWith("id,input,"));
    }

    @Test
    void theContractOfALedgerCarriesItsOwnIncidents() throws IOException {
        String incident = incident();
        JsonNode line = json(well("documents", "--format", "contract").out());
        assertThat(line.at("/incidents/0/id").asText()).isEqualTo(incident);
        assertThat(line.at("/claims/0/incident").asText()).isEqualTo(incident);
        assertThat(line.at("/incidents/0/estimates/killed/rule").asText()).startsWith("range/");
    }

    @Test
    void claimsAreNarrowedDownByOptions() throws IOException {
        addRaid();
        assertThat(json(well("claims", "--format", "json").out()).size()).isGreaterThanOrEqualTo(2);
        assertThat(json(well("claims", "--outcome", "wounded", "--format", "json")
                        .out()))
                .allSatisfy(c -> assertThat(c.get("outcome").asText()).isEqualTo("wounded"))
                .isNotEmpty();
        User.Outcome outcome = user.runs("claims", "--outcome", "dead");
        assertThat(outcome.exit()).isEqualTo(ExitCode.USAGE.number());
        assertThat(outcome.err()).contains("`dead`");
    }

    @Test
    void anIncidentIsFoundByTheBeginningOfItsId() throws IOException {
        String incident = incident();
        User.Outcome outcome = well("incident", incident.substring(0, 6));
        assertThat(outcome.out()).contains("killed").contains("[At least 14]").contains("range/");
        assertThat(json(well("incident", incident, "--format", "json").out())
                        .get(0)
                        .get("id")
                        .asText())
                .isEqualTo(incident);
    }

    @Test
    void anIncidentThatIsNotKnownIsSaidSo() {
        addRaid();
        User.Outcome outcome = user.runs("incident", "zzzz");
        assertThat(outcome.exit()).isEqualTo(ExitCode.WRONG.number());
        assertThat(outcome.err()).contains("`zzzz`").contains("help: `onrecord incidents`");
    }

    @Test
    void whatWasKnownBeforeTheArticleIsNothing() throws IOException {
        addRaid();
        assertThat(json(well("incidents", "--known", "2021-03-02", "--format", "json")
                        .out()))
                .isEmpty();
        assertThat(json(well("--known", "2021-03-02", "incidents", "--format", "json")
                        .out()))
                .isEmpty();
        assertThat(json(well("incidents", "--known", "2021-03-03", "--format", "json")
                        .out()))
                .isNotEmpty();
        assertThat(json(well("incidents", "--recorded", "2020-01-01", "--format", "json")
                        .out()))
                .isEmpty();
    }

    @Test
    void disclosuresAreListedAsOfADay() {
        addRaid();
        assertThat(well("disclosures").out()).isNotEmpty();
        assertThat(well("disclosures", "--format", "csv", "--known", "2021-03-10")
                        .out())
                .startsWith("incident,place,happened,side,outcome,");
    }

    @Test
    void aWholeLedgerIsVerifiedAndASpoiltOneIsNot() throws Exception {
        addRaid();
        assertThat(well("verify", "--full").out()).contains("head ").contains("all is as it was recorded");
        try (var db = java.sql.DriverManager.getConnection("jdbc:sqlite:" + user.path("ledger.db"));
                var statement = db.createStatement()) {
            for (String trigger : triggers(db)) {
                statement.execute("drop trigger " + trigger);
            }
            statement.execute("update entry set actor = 'someone else' where seq = 1");
        }
        User.Outcome outcome = user.runs("verify");
        assertThat(outcome.exit()).isEqualTo(ExitCode.WRONG.number());
        assertThat(outcome.out()).contains("wrong: entry 1");
    }

    private static List<String> triggers(java.sql.Connection db) throws java.sql.SQLException {
        List<String> names = new java.util.ArrayList<>();
        try (var query = db.createStatement();
                var rows = query.executeQuery("select name from sqlite_master where type = 'trigger'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    @Test
    void aBackupIsALedger() {
        addRaid();
        assertThat(well("backup", user.path("copy.db")).out()).contains("head ");
        assertThat(well("documents", "--ledger", user.path("copy.db"), "--format", "jsonl")
                        .out()
                        .lines())
                .hasSize(1);
    }

    @Test
    void aDumpBecomesALedgerAgain() throws IOException {
        addRaid();
        String head = well("dump", user.path("record.jsonl")).out().replaceFirst("(?s).*, (head [0-9a-f]{64}).*", "$1");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(user.path("record.jsonl")))))
                .isEqualTo("rw-------");

        assertThat(well("restore", user.path("record.jsonl"), "--ledger", user.path("new.db"))
                        .out())
                .contains(head);

        assertThat(well("verify", "--full", "--ledger", user.path("new.db")).out())
                .contains(head);
        assertThat(well("dump", "--ledger", user.path("new.db")).out())
                .isEqualTo(Files.readString(Path.of(user.path("record.jsonl"))));
        assertThat(well("dump", "--canonical", "--ledger", user.path("new.db")).out())
                .isEqualTo(well("dump", "--canonical").out());
    }

    @Test
    void aDumpIsNotRestoredOverALedgerAndNoFileIsOverwritten() {
        addRaid();
        well("dump", user.path("record.jsonl"));

        User.Outcome over = user.runs("restore", user.path("record.jsonl"));
        assertThat(over.exit()).isEqualTo(ExitCode.LEDGER.number());
        assertThat(over.err()).contains("entries already").contains("--ledger");
        User.Outcome again = user.runs("dump", user.path("record.jsonl"));
        assertThat(again.exit()).isEqualTo(ExitCode.LEDGER.number());
        assertThat(again.err()).contains("is not overwritten");
    }

    @Test
    void anAlteredDumpIsRefusedWithTheLine() throws IOException {
        addRaid();
        String dump = well("dump").out();
        User.Outcome outcome = user.runs(
                "restore",
                user.file("altered.jsonl", dump.replaceFirst("\"actor\":\"", "\"actor\":\"x")),
                "--ledger",
                user.path("new.db"));
        assertThat(outcome.exit()).isEqualTo(ExitCode.LEDGER.number());
        assertThat(outcome.err()).contains("altered.jsonl").contains("line 2");
        assertThat(Path.of(user.path("new.db"))).doesNotExist();
    }

    @Test
    void aDumpThatIsNotThereIsSaidSo() {
        User.Outcome outcome = user.runs("restore", user.path("none.jsonl"));
        assertThat(outcome.exit()).isEqualTo(ExitCode.INPUT.number());
        assertThat(outcome.err()).contains("none.jsonl").contains("is not there");
    }

    @Test
    void whoHasWaitedLongEnoughForAnotherWriterIsToldSo() throws Exception {
        addRaid();
        try (var db = java.sql.DriverManager.getConnection("jdbc:sqlite:" + user.path("ledger.db"));
                var statement = db.createStatement()) {
            statement.execute("begin immediate");
            User.Outcome outcome = user.runs("add", "--wait", "1s", user.file("other.md", Dispatches.RAID + " More."));
            assertThat(outcome.exit()).isEqualTo(ExitCode.LEDGER.number());
            assertThat(outcome.err())
                    .contains("another process is writing; waiting for it to finish")
                    .contains("another process holds the ledger");
            statement.execute("rollback");
        }
        assertThat(user.runs("add", "--wait", "soon", user.path("other.md")).exit())
                .isEqualTo(ExitCode.USAGE.number());
    }

    @Test
    void aFileThatIsNoLedgerIsRefused() {
        user.with(
                "ONRECORD_LEDGER",
                user.file("notes.txt", "These are not the records you are looking for, whoever you may be."));
        User.Outcome outcome = user.runs("incidents");
        assertThat(outcome.exit()).isEqualTo(ExitCode.LEDGER.number());
        assertThat(outcome.err()).startsWith("error: ").contains("notes.txt").contains("help: ");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void aLedgerThatIsNotThereIsNotMadeByAsking() {
        assertThat(user.runs("incidents").exit()).isEqualTo(ExitCode.LEDGER.number());
        assertThat(Path.of(user.path("ledger.db"))).doesNotExist();
    }
}
