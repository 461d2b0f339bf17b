package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    private User user;
    private Path directory;

    @BeforeEach
    void begin(@TempDir Path temporary) {
        directory = temporary;
        user = new User(temporary);
    }

    @Test
    void withoutAVerbTheHelpPageIsPrintedAsAnError() {
        User.Outcome outcome = user.runs();
        assertThat(outcome.exit()).isEqualTo(ExitCode.USAGE.number());
        assertThat(outcome.err()).contains("SYNOPSIS").contains("VERBS");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(user.runs("--version").out()).matches("onrecord \\S.*\n");
    }

    @Test
    void aMisspeltVerbIsAnsweredWithTheOneMeant() {
        User.Outcome outcome = user.runs("incidnts");
        assertThat(outcome.exit()).isEqualTo(ExitCode.USAGE.number());
        assertThat(outcome.err()).contains("did you mean").contains("`incidents`");
    }

    @Test
    void aFormatThatAVerbDoesNotKnowIsRefusedWithThoseItKnows() {
        User.Outcome outcome = user.runs("extract", "--format", "csv", "x.md");
        assertThat(outcome.exit()).isEqualTo(ExitCode.USAGE.number());
        assertThat(outcome.err()).contains("text, jsonl, json");
    }

    @Test
    void anImpossibleDateIsRefused() {
        assertThat(user.runs("incidents", "--known", "2023-02-30").exit()).isEqualTo(ExitCode.USAGE.number());
        assertThat(user.runs("incidents", "--recorded", "yesterday").exit()).isEqualTo(ExitCode.USAGE.number());
    }

    @Test
    void nothingIsColouredUnlessAskedFor() {
        String file = user.file("raid.md", Dispatches.RAID);
        assertThat(user.runs("extract", file).out()).doesNotContain("\u001b");
        assertThat(user.runs("extract", "--color", "always", file).out()).contains("\u001b[");
        assertThat(user.runs("--color", "always", "extract", file).out()).contains("\u001b[");
        assertThat(user.runs("extract", "--color", "sometimes", file).exit()).isEqualTo(ExitCode.USAGE.number());
    }

    @Test
    void aTerminalIsColouredUnlessNoColorIsSet() {
        String file = user.file("raid.md", Dispatches.RAID);
        assertThat(onTerminal(Map.of(), "extract", file)).contains("\u001b[");
        assertThat(onTerminal(Map.of("NO_COLOR", "1"), "extract", file)).doesNotContain("\u001b");
        assertThat(onTerminal(Map.of("TERM", "dumb"), "extract", file)).doesNotContain("\u001b");
    }

    private String onTerminal(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        new Main(new Console(
                        InputStream.nullInputStream(),
                        out,
                        nowhere,
                        environment,
                        "tester",
                        directory,
                        true,
                        false,
                        true))
                .run(arguments);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFullDiskIsAnErrorAndAReaderGoneIsNone() {
        String small = user.file("raid.md", Dispatches.RAID);
        assertThat(into("No space left on device", small).exit()).isEqualTo(ExitCode.OUTPUT.number());
        assertThat(into("Broken pipe", small).exit()).isEqualTo(ExitCode.READER_GONE.number());
        String file = user.file("many.jsonl", Dispatches.killed("a", 7).repeat(1000));
        assertThat(into("No space left on device", file).exit()).isEqualTo(ExitCode.OUTPUT.number());
        assertThat(into("No space left on device", file).err())
                .contains("standard output: cannot be written: No space left");
        assertThat(into("Broken pipe", file).exit()).isEqualTo(ExitCode.READER_GONE.number());
        assertThat(into("Broken pipe", file).err()).isEmpty();
    }

    private User.Outcome into(String failure, String file) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        int exit = new Main(new Console(
                        InputStream.nullInputStream(),
                        failing,
                        errors,
                        Map.of(),
                        "tester",
                        directory,
                        false,
                        false,
                        false))
                .run("extract", file);
        return new User.Outcome(exit, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theCompletionScriptKnowsEveryVerb() {
        assertThat(user.runs("completion").out())
                .contains("incidents")
                .contains("disclosures")
                .contains("--known");
    }
}
