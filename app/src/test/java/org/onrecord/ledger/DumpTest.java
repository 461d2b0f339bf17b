package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A ledger written out and taken in again, from each database into each. */
@OnEachStore
class DumpTest {

    private static final int LEDGERS = Boolean.getBoolean("onrecord.long") ? 60 : 6;

    @Parameter
    Store store;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Store.class)
    void restoredItIsTheSameLedger(Store target) {
        assumeTrue(target.missing().isEmpty(), () -> target.missing().orElse(""));
        try (Ledger ledger = store.open(directory)) {
            ledger.add(Dispatches.read("a1", "2023-06-02", "🕯 12 killed in Kalm on 2023-06-01, said Orlo."));
            ledger.add(Dispatches.read("a1", "2023-06-03", "13 killed in Kalm on 2023-06-01, said Orlo."));
            String gone = ledger.add(Dispatches.read("a2", "2023-06-02", "7 killed in Tor on 2023-06-01."))
                    .document();
            ledger.erase(gone, "a family asked for it");
            String dump = Dumps.of(ledger);

            DumpReport report = Dumps.restore(dump, target.address(directory, "again"));

            assertThat(report.entries()).isEqualTo(ledger.verify(false).entries());
            assertThat(report.head()).isEqualTo(ledger.verify(false).head());
            assertThat(report.erased()).isEqualTo(2);
            try (Ledger again = Ledger.open(target.address(directory, "again"), LedgerFixture.options())) {
                assertThat(Dumps.of(again)).isEqualTo(dump);
                assertThat(again.verify(true).findings()).isEmpty();
                assertThat(again.incidents(IncidentFilter.ALL, AsOf.NOW))
                        .isEqualTo(ledger.incidents(IncidentFilter.ALL, AsOf.NOW));
                AsOf then = AsOf.known(LocalDate.parse("2023-06-02"));
                assertThat(again.claims(ClaimFilter.ALL, then)).isEqualTo(ledger.claims(ClaimFilter.ALL, then));
                again.add(Dispatches.read("a3", "2023-06-04", "1 killed in Ust on 2023-06-01."));
                assertThat(again.verify(true).findings()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Store.class)
    void whateverHappenedToIt(Store target) {
        assumeTrue(target.missing().isEmpty(), () -> target.missing().orElse(""));
        for (int seed = 0; seed < LEDGERS; seed++) {
            try (Ledger ledger = Ledger.open(store.address(directory, "l" + seed), LedgerFixture.options())) {
                RandomLedger.fill(ledger, seed);
                String dump = Dumps.of(ledger);
                Dumps.restore(dump, target.address(directory, "again" + seed));
                try (Ledger again = Ledger.open(target.address(directory, "again" + seed), LedgerFixture.options())) {
                    assertThat(Dumps.of(again)).as("seed " + seed).isEqualTo(dump);
                    assertThat(again.verify(true).findings()).as("seed " + seed).isEmpty();
                }
            }
        }
    }

    @Test
    void everyLineIsOneObjectAndTheLastTellsTheHead() {
        try (Ledger ledger = filled()) {
            List<String> lines = Dumps.of(ledger).lines().toList();

            assertThat(lines.get(0)).isEqualTo("{\"line\":\"onrecord\",\"version\":1}");
            assertThat(lines.get(1))
                    .contains("\"line\":\"entry\"")
                    .contains("\"payload\":{")
                    .contains("\"salt\":\"");
            assertThat(lines.get(lines.size() - 1))
                    .contains("\"line\":\"end\"")
                    .contains(ledger.verify(false).head());
        }
    }

    @Test
    void aByteChangedAnywhereIsRefusedAndTheLineNamed() {
        String dump = dump();
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            int at = random.nextInt(dump.length());
            char changed = (char) (dump.charAt(at) ^ (1 << random.nextInt(5)));
            String altered = dump.substring(0, at) + changed + dump.substring(at + 1);

            assertThatThrownBy(() -> Dumps.restore(altered, store.address(directory, "again")))
                    .as("byte " + at + " made " + changed)
                    .isInstanceOfSatisfying(LedgerException.class, e -> {
                        assertThat(e.problem().file()).isEqualTo("old.jsonl");
                        assertThat(e.problem().line().isPresent()
                                        || e.problem().what().equals("is no dump of a ledger"))
                                .isTrue();
                    });
        }
        assertNothingStands();
    }

    @Test
    void theLineAtFaultIsNamed() {
        String dump = dump();
        assertRefused(dump.replaceFirst("\"actor\":\"ana\"", "\"actor\":\"eve\""), 2, "its hash does not fit");
        assertRefused(dump.replace("13 killed", "31 killed"), 5, "its payload is not the one that was recorded");
        assertRefused(without(dump, 3), 3, "entry 2 should stand here, and entry 3 does");
        assertRefused(without(dump, 2), 2, "entry 1 should stand here");
        assertRefused(swapped(dump, 3, 4), 3, "entry 2 should stand here");
        assertRefused(dump + "{}\n", 9, "nothing under: line");
        assertRefused(dump + dump, 9, "something follows the end");
        assertRefused(
                dump.replaceFirst("\"payload\":\\{.*\\},\"previous\"", "\"previous\"")
                        .replaceFirst("\"salt\":\"[0-9a-f]*\",", ""),
                2,
                "its payload is gone, and no entry says that it was erased");
        assertRefused(dump.replaceFirst("\\{\"line\"", "{ \"line\""), 0, "is no dump of a ledger");
        assertRefused(dump.replaceFirst(",\"line\":\"entry\"", ", \"line\":\"entry\""), 2, "canonical form");
        assertRefused(dump.replaceFirst("\"version\":1", "\"version\":2"), 1, "newer onrecord");
        assertRefused("", 0, "is no dump of a ledger");
        assertRefused("dear diary\n", 0, "is no dump of a ledger");
    }

    @Test
    void aDumpCutOffAnywhereIsRefused() {
        String dump = dump();
        for (int cut = 40; cut < dump.length(); cut += 97) {
            String part = dump.substring(0, cut);
            assertThatThrownBy(() -> Dumps.restore(part, store.address(directory, "again")))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("the dump ends");
        }
        assertRefused(without(dump, 8), 8, "its last line is missing");
    }

    @Test
    void aLedgerThatHoldsSomethingIsLeftAsItIs() {
        String dump = dump();

        assertThatThrownBy(() -> Dumps.restore(dump, store.address(directory)))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("holds 6 entries already")
                .hasMessageContaining("--ledger");
        try (Ledger ledger = store.open(directory)) {
            assertThat(Dumps.of(ledger)).isEqualTo(dump);
        }
    }

    @Test
    void anEmptyLedgerTakesADumpIn() {
        String dump = dump();
        Ledger.open(store.address(directory, "again"), LedgerFixture.options()).close();

        assertThat(Dumps.restore(dump, store.address(directory, "again")).entries())
                .isEqualTo(6);
    }

    @Test
    void anOlderDumpDoesNotBringBackWhatWasErasedSince() throws Exception {
        String old;
        String newer;
        Erasures since;
        try (Ledger ledger = store.open(directory)) {
            ledger.add(Dispatches.read("a1", "2023-06-02", "12 killed in Kalm on 2023-06-01, said Orlo."));
            String gone = ledger.add(
                            Dispatches.read("a2", "2023-06-02", "7 killed in Xanadu on 2023-06-01, said Zebulon."))
                    .document();
            old = Dumps.of(ledger);
            ledger.add(Dispatches.read("a4", "2023-06-09", "3 killed in Kalm on 2023-06-01, said Orlo."));
            ledger.erase(gone, "a family asked for it");
            since = ledger.erasures();
            newer = Dumps.of(ledger);
        }
        assertThat(old).contains("Xanadu");
        for (Erasures erasures : List.of(since, Erasures.of(Dumps.stream(newer), "newer.jsonl"))) {
            String name = erasures == since ? "again" : "once_more";

            DumpReport report = Dumps.restore(old, store.address(directory, name), erasures);

            assertThat(report.erased()).isEqualTo(2);
            try (Ledger again = Ledger.open(store.address(directory, name), LedgerFixture.options())) {
                assertThat(again.verify(true).findings()).isEmpty();
                assertThat(again.verify(true).head()).isEqualTo(report.head());
                assertThat(again.documents(AsOf.NOW)).hasSize(1);
                assertThat(Dumps.of(again))
                        .doesNotContain("Xanadu")
                        .doesNotContain("Zebulon")
                        .contains("\"why\":\"a family asked for it\"")
                        .contains("\"first\":{\"actor\":\"ana\",\"hash\":");
            }
        }
        if (store == Store.SQLITE) {
            assertThat(store.allBytes(directory)).doesNotContain("Xanadu");
        }
    }

    @Test
    void whatWasErasedFromAnotherLedgerTouchesNothing() {
        String dump = dump();
        Erasures others;
        var other = LedgerFixture.options().with(new LedgerFixture.TickingClock(LedgerFixture.MORNING), new Random(99));
        try (Ledger ledger = Ledger.open(store.address(directory, "other"), other)) {
            ledger.erase(
                    ledger.add(Dispatches.read("a1", "2023-06-02", "7 killed in Tor on 2023-06-01."))
                            .document(),
                    "asked for");
            others = ledger.erasures();
        }

        Dumps.restore(dump, store.address(directory, "again"), others);

        try (Ledger again = Ledger.open(store.address(directory, "again"), LedgerFixture.options())) {
            assertThat(Dumps.of(again)).isEqualTo(dump);
        }
    }

    @Test
    void canonicallyTwoLedgersThatWereToldTheSameAreTheSame() {
        for (int seed = 0; seed < LEDGERS; seed++) {
            var otherDay = LedgerFixture.optionsOn(Instant.parse("2027-03-04T05:06:07Z"));
            try (Ledger one = Ledger.open(store.address(directory, "one" + seed), LedgerFixture.options());
                    Ledger other = Ledger.open(store.address(directory, "other" + seed), otherDay)) {
                RandomLedger.fill(one, seed);
                RandomLedger.fill(other, seed);

                assertThat(Dumps.canonical(other)).isEqualTo(Dumps.canonical(one));
                assertThat(Dumps.canonical(one))
                        .doesNotContain("salt", "hash\"", "recorded", "2026-01-05")
                        .doesNotContainPattern(Pattern.compile("\"[a-z]-[0-9a-z]{10}\""));
            }
        }
    }

    @Test
    void canonicallyAnotherWordIsAnotherLedger() {
        try (Ledger one = filled();
                Ledger other = Ledger.open(store.address(directory, "other"), LedgerFixture.options())) {
            other.add(Dispatches.read("a1", "2023-06-02", "12 killed in Kalm on 2023-06-01, said Orlo."));
            other.add(Dispatches.read("a2", "2023-06-28", "13 killed in Kalm on 2023-06-02."));

            assertThat(Dumps.canonical(other)).isNotEqualTo(Dumps.canonical(one));
        }
    }

    private Ledger filled() {
        Ledger ledger = store.open(directory);
        ledger.add(Dispatches.read("a1", "2023-06-02", "12 killed in Kalm on 2023-06-01, said Orlo."));
        ledger.add(Dispatches.read("a2", "2023-06-28", "13 killed in Kalm on 2023-06-01."));
        return ledger;
    }

    /** A header, six entries and the end. */
    private String dump() {
        try (Ledger ledger = filled()) {
            String dump = Dumps.of(ledger);
            assertThat(dump.lines()).hasSize(8);
            return dump;
        }
    }

    private void assertRefused(String dump, long line, String what) {
        assertThatThrownBy(() -> Dumps.restore(dump, store.address(directory, "again")))
                .isInstanceOfSatisfying(LedgerException.class, e -> {
                    assertThat(e.problem().what()).contains(what);
                    assertThat(e.problem().line().orElse(0)).isEqualTo(line);
                });
        assertNothingStands();
    }

    private void assertNothingStands() {
        if (store == Store.SQLITE) {
            assertThat(directory).isDirectoryNotContaining("glob:**again*");
        } else {
            try (Ledger again = Ledger.open(store.address(directory, "again"), LedgerFixture.options())) {
                assertThat(again.verify(true).entries()).isZero();
            }
        }
    }

    private static String without(String dump, int line) {
        List<String> lines = new java.util.ArrayList<>(dump.lines().toList());
        lines.remove(line - 1);
        return String.join("\n", lines) + "\n";
    }

    private static String swapped(String dump, int one, int other) {
        List<String> lines = new java.util.ArrayList<>(dump.lines().toList());
        java.util.Collections.swap(lines, one - 1, other - 1);
        return String.join("\n", lines) + "\n";
    }
}
