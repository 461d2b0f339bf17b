package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every verb has a manual page, and what it gives as an example works. */
class HelpTest {

    static List<String> verbs() {
        return List.copyOf(Verbs.names());
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyVerbHasAManualPage(String verb, @TempDir Path directory) {
        User.Outcome outcome = new User(directory).runs(verb, "--help");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .startsWith("NAME\n  onrecord " + verb + " - ")
                .contains("\nSYNOPSIS\n  onrecord " + verb)
                .contains("\nDESCRIPTION\n  ")
                .contains("\nEXIT CODES\n")
                .contains("\nEXAMPLES\n  ");
        assertThat(outcome.out().lines())
                .allSatisfy(l -> assertThat(l.length()).as(l).isLessThanOrEqualTo(80));
    }

    @Test
    void thePageOfTheProgramNamesEveryVerbAndEveryExitCode(@TempDir Path directory) {
        String page = new User(directory).runs("--help").out();
        verbs().forEach(verb -> assertThat(page).containsPattern("\n  " + verb + " +\\w"));
        for (ExitCode exit : ExitCode.values()) {
            assertThat(page).contains(exit.number() + " ").contains(exit.meaning());
        }
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyExampleOfAManualPageWorks(String verb, @TempDir Path directory) {
        Shell shell = Shell.furnished(directory);
        String page = new User(directory).runs(verb, "--help").out();
        List<String> examples = page.substring(page.indexOf("\nEXAMPLES\n") + 10)
                .lines()
                .map(String::strip)
                .toList();
        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            User.Outcome outcome = shell.runs(example);
            if (example.contains("example.org")) {
                // Understood, and tried: nobody answers at an address of an example.
                assertThat(outcome.err()).as(example).contains("example.org", "cannot be reached");
                continue;
            }
            assertThat(outcome.exit())
                    .as("exit code of `%s`, which said: %s", example, outcome.err())
                    .isZero();
        }
    }
}
