package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in the middle of a long input, in a process of its own. */
class InterruptTest {

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no SIGINT to send")
    void afterAnInterruptTheLedgerIsWholeAndWhatWasRecordedIsTold(@TempDir Path directory) throws Exception {
        User user = new User(directory)
                .with("ONRECORD_LEDGER", directory.resolve("ledger.db").toString());
        Path err = directory.resolve("err.txt");
        ProcessBuilder add = new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "add",
                "--ledger",
                user.path("ledger.db"),
                "-");
        Process process = add.redirectError(err.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            String articles =
                    IntStream.range(0, 700).mapToObj(InterruptTest::article).collect(Collectors.joining());
            in.write(articles.getBytes(StandardCharsets.UTF_8));
            in.flush();
            waitFor(user);
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(40, TimeUnit.SECONDS)).as("it ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        long held = documents(user);
        assertThat(process.exitValue()).isEqualTo(ExitCode.INTERRUPTED.number());
        assertThat(Files.readString(err)).contains("interrupted: recorded " + held + " articles");
        assertThat(user.runs("verify", "--full").exit()).isZero();
    }

    /** Each of a happening of its own, so that linking costs little; in the long form all of one, told 700 ways. */
    private static String article(int number) {
        if (Boolean.getBoolean("onrecord.long")) {
            return Dispatches.killed("a" + number, number);
        }
        List<String> months = List.of("January", "February", "March", "April", "May", "June", "July");
        String day = months.get(number / 100) + " " + (number % 28 + 1) + ", " + (2001 + number % 20);
        String place = List.of("Tarn", "Brod", "Kalm", "Ust").get(number % 4);
        return Dispatches.line(
                "a" + number,
                "The army said that " + (number + 2) + " soldiers were killed near " + place + " on " + day + ".");
    }

    private static long documents(User user) {
        return user.runs("documents", "--format", "jsonl").out().lines().count();
    }

    private static void waitFor(User user) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (documents(user) == 0 && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
    }
}
