package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code add} is killed at random moments, in a process of its own, and started again until it ends. */
class KilledTest {

    private static final boolean LONG = Boolean.getBoolean("onrecord.long");
    private static final int ARTICLES = LONG ? 2_000 : 700;
    private static final int KILLS = LONG ? 50 : 2;
    private static final String[] PLACES = {"Tarn", "Brod", "Kalm", "Ostrov", "Vess"};

    @TempDir
    Path directory;

    @Test
    void theRecordIsThatOfAnUndisturbedRun() throws Exception {
        User user = new User(directory);
        String articles = user.file(
                "articles.jsonl",
                IntStream.range(0, ARTICLES).mapToObj(KilledTest::article).collect(Collectors.joining()));
        Path ledger = directory.resolve("killed.db");
        user.with("ONRECORD_LEDGER", ledger.toString());
        Random moments = new Random(11);
        for (int kill = 0; kill < KILLS; kill++) {
            Process add = add(ledger, articles);
            if (!add.waitFor(1_000 + moments.nextInt(4_000), TimeUnit.MILLISECONDS)) {
                add.destroyForcibly().waitFor();
            }
            if (Files.exists(ledger)) {
                assertThat(user.runs("verify", "--full").exit()).isZero();
                assertThat(user.runs("documents", "--format", "jsonl").out().lines())
                        .as("whole documents")
                        .allMatch(line -> line.contains("\"claims\":1,"));
            }
        }
        assertThat(add(ledger, articles).waitFor()).isZero();
        assertThat(add(directory.resolve("calm.db"), articles).waitFor()).isZero();

        String killed = user.runs("dump", "--canonical").out();
        String calm = user.with("ONRECORD_LEDGER", directory.resolve("calm.db").toString())
                .runs("dump", "--canonical")
                .out();
        assertThat(killed.equals(calm)).as("the canonical dumps are equal").isTrue();
        assertThat(calm.lines().count()).isGreaterThan(2 * ARTICLES);
    }

    private Process add(Path ledger, String articles) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "add",
                        "--as",
                        "tester",
                        "--ledger",
                        ledger.toString(),
                        articles)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("add.log").toFile())
                .start();
    }

    /** Of a day and a place of its own, nearly. */
    private static String article(int number) {
        LocalDate day = LocalDate.of(2015, 1, 1).plusDays(number);
        return "{\"id\":\"a%d\",\"published\":\"%s\",\"lang\":\"en\",\"text\":\"The army said on %s that %d soldiers were killed near %s.\"}\n"
                .formatted(number, day.plusDays(1), day, number % 37 + 1, PLACES[number % PLACES.length]);
    }
}
