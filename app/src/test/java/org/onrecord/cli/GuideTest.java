package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the guide shows is what the program prints. With {@code -Donrecord.update=true} the outputs in the guide are written anew; look at
 * the difference before keeping it.
 */
class GuideTest {

    private static final String FENCE = "```";

    @Test
    void everyCommandOfTheGuidePrintsWhatTheGuideShows(@TempDir Path directory) throws IOException {
        Path guide = Stream.of(Path.of("../docs/guide.md"), Path.of("docs/guide.md"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        List<String> written = Files.readAllLines(guide);
        List<String> real = new Reader(Shell.empty(directory)).replay(written);
        if (Boolean.getBoolean("onrecord.update")) {
            Files.write(guide, real);
        }
        assertThat(String.join("\n", written))
                .as("docs/guide.md; -Dtest=GuideTest -Donrecord.update=true writes it anew")
                .isEqualTo(String.join("\n", real));
    }

    /** Goes through the guide and puts in the place of every output what the command prints. */
    private record Reader(Shell shell) {

        List<String> replay(List<String> lines) {
            List<String> out = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                out.add(line);
                if (line.startsWith(FENCE) && line.length() > 3) {
                    int end = i + 1;
                    while (!lines.get(end).equals(FENCE)) {
                        end++;
                    }
                    List<String> block = lines.subList(i + 1, end);
                    String kind = line.substring(3);
                    if (kind.equals("console")) {
                        block.stream().filter(l -> l.startsWith("$ ")).forEach(l -> out.addAll(printed(l)));
                    } else {
                        out.addAll(block);
                        if (kind.contains(" ")) {
                            shell.writes(kind.substring(kind.indexOf(' ') + 1), String.join("\n", block) + "\n");
                        }
                    }
                    out.add(FENCE);
                    i = end;
                }
            }
            return out;
        }

        private List<String> printed(String command) {
            User.Outcome outcome = shell.runs(command.substring(2));
            List<String> lines = new ArrayList<>(List.of(command));
            (outcome.err() + outcome.out()).lines().map(shell::withoutPaths).forEach(lines::add);
            if (outcome.exit() != 0) {
                lines.add("(exit code " + outcome.exit() + ")");
            }
            return lines;
        }
    }
}
