package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ledger.LedgerAddress.OnServer;
import org.onrecord.ledger.LedgerOptions.Mode;

/** A ledger on a server: what stands there is recognised, and what is wrong is told so that one knows what to do. */
class PostgresServerTest {

    private static final String DATABASE = PostgresFixture.DATABASE;

    @TempDir
    Path directory;

    private String schema;
    private OnServer address;

    @BeforeEach
    void server() {
        assumeTrue(
                PostgresFixture.missing().isEmpty(),
                () -> PostgresFixture.missing().orElse(""));
        address = PostgresFixture.address(directory, "ledger");
        schema = PostgresFixture.schema(directory, "ledger");
    }

    @Test
    void aTriggerThatIsDroppedOrOutOfForceIsFound() throws SQLException {
        try (Ledger ledger = open(address)) {
            assertThat(ledger.verify(true).findings()).isEmpty();
            PostgresFixture.execute(
                    DATABASE,
                    "drop trigger entry_is_never_changed on " + schema + ".entry",
                    "alter table " + schema + ".payload disable trigger payload_is_never_changed");

            assertThat(ledger.verify(true).findings())
                    .extracting(f -> f.what())
                    .containsExactly(
                            "missing from the schema: trigger entry_is_never_changed",
                            "the schema was altered: trigger payload_is_never_changed");
        }
    }

    @Test
    void erasingWaitsForWhoeverReadsATableAndSaysSo() throws SQLException {
        List<String> notices = new ArrayList<>();
        var options = LedgerFixture.options().waiting(Duration.ofMillis(1500), notices::add);
        try (Ledger ledger = Ledger.open(address, options);
                Connection reader = PostgresFixture.connect(DATABASE);
                Statement statement = reader.createStatement()) {
            String document = ledger.add(AddingProcess.dispatch(1)).document();
            reader.setAutoCommit(false);
            statement.execute("select count(*) from " + schema + ".claim");

            assertThatThrownBy(() -> ledger.erase(document, "asked for"))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("holds the ledger");
            assertThat(notices).isNotEmpty();
        }
    }

    @Test
    void addingMakesALedgerAndAskingDoesNot() throws SQLException {
        assertRefused(address, Mode.READ, "there is no ledger yet in the schema " + schema, "onrecord add");

        open(address).close();

        try (Ledger ledger = Ledger.open(address, LedgerFixture.options().with(Mode.READ))) {
            assertThat(ledger.documents(AsOf.NOW)).isEmpty();
            assertThatThrownBy(() -> ledger.add(AddingProcess.dispatch(1))).hasMessageContaining("for reading only");
        }
    }

    @Test
    void withoutASchemaNamedItStandsInOneOfItsOwn() throws SQLException {
        PostgresFixture.execute("postgres", "create database alone");

        open(PostgresFixture.address(PostgresFixture.url("alone") + "?user=postgres"))
                .close();

        try (var connection = PostgresFixture.connect("alone");
                var rows = connection
                        .createStatement()
                        .executeQuery("select string_agg(distinct schemaname, ' ') from pg_tables"
                                + " where schemaname not in ('pg_catalog', 'information_schema')")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("onrecord");
        }
    }

    @Test
    void textIsOrderedByCodePointsWhateverTheServersLanguage() throws SQLException {
        open(address).close();

        try (var connection = PostgresFixture.connect(DATABASE);
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select table_name, column_name from information_schema.columns where data_type = 'text'"
                                        + " and table_name <> 'schema_history' and collation_name is distinct from 'C'"
                                        + " and table_schema = '" + schema + "'")) {
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void aSchemaOfAnotherProgramIsLeftAlone() throws SQLException {
        PostgresFixture.execute(DATABASE, "create schema " + schema, "create table " + schema + ".song (name text)");

        assertRefused(address, Mode.CREATE, "tables of another program", "currentSchema");
    }

    @Test
    void aLedgerOfANewerVersionIsLeftAlone() throws SQLException {
        open(address).close();
        PostgresFixture.execute(
                DATABASE,
                "insert into " + schema
                        + ".schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) values (99, '999', 'x', 'SQL', 'V999__x.sql', '', 0, true)");

        assertRefused(address, Mode.CREATE, "newer onrecord (its schema is 999", "that version");
    }

    @Test
    void aDatabaseThatCannotHoldEveryTextIsRefused() throws SQLException {
        PostgresFixture.execute("postgres", "create database latin encoding 'LATIN1' locale 'C' template template0");

        assertRefused(
                PostgresFixture.address(PostgresFixture.url("latin") + "?user=postgres"),
                Mode.CREATE,
                "encoding is LATIN1",
                "UTF8");
    }

    @Test
    void itsTablesAndTheRecordOfThemAreMadeInOneTransaction() throws SQLException {
        open(address).close();

        try (var connection = PostgresFixture.connect(DATABASE);
                var rows = connection
                        .createStatement()
                        .executeQuery("select xmin::text from pg_class where oid in (select '%1$s.entry'::regclass)"
                                        .formatted(schema)
                                + " union select xmin::text from %1$s.schema_history where version is not null"
                                        .formatted(schema))) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.next()).as("a second transaction").isFalse();
        }
    }

    @Test
    void aMissingDatabaseIsSaidSo() {
        assertRefused(
                PostgresFixture.address(PostgresFixture.url("nowhere") + "?user=postgres"),
                Mode.CREATE,
                "no such database",
                "createdb");
    }

    @Test
    void aServerThatIsNotThereIsSaidSo() {
        assertRefused(
                PostgresFixture.address("jdbc:postgresql://ana:s3cret@127.0.0.1:1/record?connectTimeout=3"),
                Mode.CREATE,
                "cannot be reached",
                "the port");
    }

    @Test
    void aUserThatIsNotThereIsSaidSo() {
        assertRefused(
                PostgresFixture.address(PostgresFixture.url(DATABASE) + "?user=nobody_here&password=s3cret"),
                Mode.CREATE,
                "refuses the user nobody_here",
                "PGPASSWORD");
    }

    @Test
    void aPasswordIsTakenFromTheAddressTheEnvironmentOrThePasswordFile() throws IOException {
        String url = "jdbc:postgresql://localhost:" + PostgresFixture.server().getPort() + "/" + DATABASE
                + "?currentSchema=" + schema + "&user=" + PostgresFixture.WITH_PASSWORD;

        open(PostgresFixture.address(url + "&password=" + PostgresFixture.PASSWORD))
                .close();
        open((OnServer) LedgerAddress.find(Optional.of(url), Map.of("PGPASSWORD", PostgresFixture.PASSWORD)))
                .close();
        Path file = Files.writeString(
                directory.resolve("pgpass"), "*:*:*:" + PostgresFixture.WITH_PASSWORD + ":" + PostgresFixture.PASSWORD);
        System.setProperty("org.postgresql.pgpassfile", file.toString());
        try {
            open(PostgresFixture.address(url)).close();
        } finally {
            System.clearProperty("org.postgresql.pgpassfile");
        }
        for (String wrong : new String[] {url + "&password=s3cretest", url}) {
            assertRefused(
                    PostgresFixture.address(wrong),
                    Mode.CREATE,
                    "refuses the user " + PostgresFixture.WITH_PASSWORD,
                    "PGPASSWORD");
        }
    }

    @Test
    void whoMayOnlyReadReadsAndIsToldThatWritingIsNotHis() throws SQLException {
        String reader = "reader_" + schema;
        try (Ledger ledger = open(address)) {
            ledger.add(AddingProcess.dispatch(1));
        }
        PostgresFixture.execute(
                DATABASE,
                "create role " + reader + " login",
                "grant usage on schema " + schema + " to " + reader,
                "grant select on all tables in schema " + schema + " to " + reader);
        OnServer theirs =
                PostgresFixture.address(PostgresFixture.url(DATABASE) + "?currentSchema=" + schema + "&user=" + reader);

        try (Ledger ledger = Ledger.open(theirs, LedgerFixture.options().with(Mode.READ))) {
            assertThat(ledger.claims(ClaimFilter.ALL, AsOf.NOW)).hasSize(2);
        }
        try (Ledger ledger = open(theirs)) {
            assertThatThrownBy(() -> ledger.add(AddingProcess.dispatch(2)))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining(reader + " may not do this")
                    .hasMessageContaining("ask the owner");
        }
        assertRefused(
                PostgresFixture.address(
                        PostgresFixture.url(DATABASE) + "?currentSchema=new_" + schema + "&user=" + reader),
                Mode.CREATE,
                "may not do this",
                "ask the owner");
    }

    @Test
    void aConnectionLostInTheMiddleLeavesNothingHalfRecorded() throws SQLException {
        open(address).close();
        try (Ledger ledger = Ledger.open(address, LedgerFixture.options().with(new Cutting()))) {
            assertThatThrownBy(() -> ledger.add(AddingProcess.dispatch(1)))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("the connection was lost")
                    .hasMessageContaining("goes on from there");
        }
        try (Ledger ledger = open(address)) {
            assertThat(ledger.verify(false).entries()).isZero();
            assertThat(ledger.add(AddingProcess.dispatch(1)).outcome()).isEqualTo(Added.Outcome.NEW);
            assertThat(ledger.verify(true).findings()).isEmpty();
        }
    }

    /** Ends all connections of the ledger while it derives. */
    private static final class Cutting implements Deriver {
        @Override
        public org.onrecord.model.Derived derive(
                java.util.Collection<org.onrecord.model.KnownClaim> claims,
                org.onrecord.model.Precedents precedents,
                java.util.function.Supplier<String> mint) {
            try {
                PostgresFixture.execute(
                        "postgres",
                        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'onrecord'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return new DayAndPlace().derive(claims, precedents, mint);
        }

        @Override
        public org.onrecord.model.Derived derive(
                java.util.Collection<org.onrecord.model.KnownClaim> claims,
                java.util.Map<String, String> homes,
                java.util.Collection<org.onrecord.model.Ruling> rulings,
                java.util.function.Supplier<String> mint) {
            return new DayAndPlace().derive(claims, homes, rulings, mint);
        }

        @Override
        public String version() {
            return "cutting/1";
        }
    }

    @Test
    void theAddressIsReadAsJdbcAndAsPsqlWriteIt() {
        for (String url : new String[] {
            "jdbc:postgresql://db.example:5433/record?user=ana&password=s3cret%21&sslmode=require",
            "jdbc:postgresql://ana:s3cret%21@db.example:5433/record?sslmode=require",
            "postgresql://ana:s3cret!@db.example:5433/record?sslmode=require",
            "postgres://ana:s3cret!@db.example:5433/record?sslmode=require"
        }) {
            assertThat(PostgresFixture.address(url))
                    .isEqualTo(new OnServer(
                            "jdbc:postgresql://db.example:5433/record?sslmode=require",
                            Optional.of("ana"),
                            Optional.of("s3cret!")))
                    .hasToString("jdbc:postgresql://db.example:5433/record");
        }
        assertThat(LedgerAddress.find(
                        Optional.of("jdbc:postgresql:record"), Map.of("PGUSER", "ana", "PGPASSWORD", "s3cret")))
                .isEqualTo(new OnServer("jdbc:postgresql:record", Optional.of("ana"), Optional.of("s3cret")));
    }

    @Test
    void anAddressThatIsNoneIsRefusedWithoutTellingThePassword() {
        for (String url : new String[] {
            "jdbc:postgresql://ana:s3cret@host:543x/record",
            "jdbc:postgresql://ana:s3cret@host",
            "postgresql://ana:s3cret@/"
        }) {
            assertThatThrownBy(() -> PostgresFixture.address(url))
                    .as(url)
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("jdbc:postgresql://host:port/database")
                    .hasMessageNotContaining("s3cret");
        }
    }

    private static Ledger open(OnServer address) {
        return Ledger.open(address, LedgerFixture.options());
    }

    private static void assertRefused(OnServer address, Mode mode, String what, String advice) {
        assertThatThrownBy(() -> Ledger.open(address, LedgerFixture.options().with(mode)))
                .isInstanceOfSatisfying(LedgerException.class, e -> {
                    assertThat(e.problem().file()).isEqualTo(address.toString());
                    assertThat(e.problem().what()).contains(what);
                    assertThat(e.problem().advice()).contains(advice);
                    assertThat(e.problem().toString()).doesNotContain("s3cret");
                });
    }
}
