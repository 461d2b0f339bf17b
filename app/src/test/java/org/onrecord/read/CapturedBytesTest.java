package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Capture;

/** Each document carries the bytes it was read from: of a file of many articles only its own. */
class CapturedBytesTest {

    private static final String FIRST = "{\"id\":\"a\",\"text\":\"Two killed, said Åse.\"}";
    private static final String SECOND = "{\"id\":\"b\",\"text\":\"🕯 Three killed.\"}";

    @TempDir
    Path directory;

    @Test
    void aTextIsCapturedWhole() throws IOException {
        assertThat(captures("Two killed, said Åse.\n")).containsExactly("Two killed, said Åse.\n");
    }

    @Test
    void ofJsonLinesEachLine() throws IOException {
        assertThat(captures(FIRST + "\n\n" + SECOND + "\n")).containsExactly(FIRST, SECOND);
    }

    @Test
    void ofAnArrayEachObject() throws IOException {
        assertThat(captures("[" + FIRST + ",\n " + SECOND + "]")).containsExactly(FIRST, SECOND);
    }

    private List<String> captures(String input) throws IOException {
        Path file = Files.writeString(directory.resolve(input.startsWith("T") ? "a.txt" : "a.jsonl"), input);
        try (Stream<ReadResult> results =
                Inputs.read(List.of(file.toString()), InputStream.nullInputStream(), ReadOptions.DEFAULT)) {
            return results.map(r -> ((ReadResult.Read) r).document().capture())
                    .map(c -> new String(c.map(Capture::bytes).orElseThrow(), StandardCharsets.UTF_8))
                    .toList();
        }
    }
}
