package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Ledgers that older versions of the program made are brought forward, and lose nothing. */
@OnEachStore
class MigrationTest {

    @Parameter
    Store store;

    @TempDir
    Path directory;

    @Test
    void aLedgerOfEachOlderSchemaIsBroughtForward() throws IOException, SQLException {
        for (OldLedger old : OldLedger.all()) {
            String name = "schema" + old.schema();
            old.place(store, directory, name);
            LedgerAddress address = store.address(directory, name);

            try (Ledger ledger = Ledger.open(address, LedgerFixture.options())) {
                VerifyReport before = ledger.verify(true);
                assertThat(before.findings()).as(name).isEmpty();
                assertThat(before.head()).isEqualTo(old.head());
                assertThat(ledger.documents(AsOf.NOW)).hasSize(4);
                assertThat(ledger.claims(ClaimFilter.ALL, AsOf.NOW)).hasSize(16);

                ledger.add(Dispatches.read("new", "2024-06-02", "12 killed in Kalm on 2024-06-01, said Orlo."));

                assertThat(ledger.verify(true).findings()).as(name).isEmpty();
                Dumps.restore(Dumps.of(ledger), store.address(directory, name + "again"));
                try (Ledger again = Ledger.open(store.address(directory, name + "again"), LedgerFixture.options())) {
                    assertThat(Dumps.of(again)).isEqualTo(Dumps.of(ledger));
                    assertThat(again.verify(true).findings()).isEmpty();
                }
            }
        }
    }

    @Test
    void severalProcessesMayFindAnOldLedgerAtOnce() throws Exception {
        OldLedger old = OldLedger.all().get(0);
        old.place(store, directory, "ledger");

        String argument = store.argument(directory, "ledger");
        List<Process> processes = List.of(
                AddingProcess.start(argument, directory.resolve("one.log"), 0, 3),
                AddingProcess.start(argument, directory.resolve("two.log"), 3, 6));
        for (Process process : processes) {
            assertThat(process.waitFor())
                    .as(Files.readString(directory.resolve("one.log")) + Files.readString(directory.resolve("two.log")))
                    .isZero();
        }
        try (Ledger ledger = store.open(directory)) {
            assertThat(ledger.documents(AsOf.NOW)).hasSize(10);
            assertThat(ledger.verify(true).findings()).isEmpty();
        }
    }

    @Test
    void theSchemasVersionIsThatOfTheNewestMigration() throws IOException {
        Path migrations = Path.of("src/main/resources/org/onrecord/ledger/migrations");
        try (Stream<Path> scripts = Files.walk(migrations)) {
            int newest = scripts.map(p -> p.getFileName().toString())
                    .filter(n -> n.matches("V\\d+.*\\.sql"))
                    .mapToInt(n -> Integer.parseInt(n.replaceFirst("V(\\d+).*", "$1")))
                    .max()
                    .orElseThrow();
            assertThat(newest).isEqualTo(SqliteFile.SCHEMA_VERSION);
        }
    }

    @Test
    void thereIsACopyOfEachOlderSchema() throws IOException {
        assertThat(OldLedger.all())
                .extracting(OldLedger::schema)
                .as("a schema that was released has a copy of a ledger in src/test/resources")
                .contains(1)
                .allSatisfy(schema -> assertThat(schema).isLessThanOrEqualTo(SqliteFile.SCHEMA_VERSION));
    }
}
