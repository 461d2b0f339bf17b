package org.onrecord.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Problem;

/** Bad input is told with file and place, and what stands beside it is still read. */
class BadInputTest {

    private static final String GOOD = "Tarn mourns\n\nJune 28, 2023\n\nTwelve died.\n";

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private List<ReadResult> read(ReadOptions options, Path... paths) {
        try (Stream<ReadResult> results =
                Inputs.read(Stream.of(paths).map(Path::toString).toList(), InputStream.nullInputStream(), options)) {
            return results.toList();
        }
    }

    /** Reads the bad file between two good ones and gives its problem. */
    private Problem problemBetweenGoodOnes(Path bad) throws IOException {
        List<ReadResult> results = read(
                ReadOptions.DEFAULT,
                file("first.txt", GOOD.getBytes(UTF_8)),
                bad,
                file("last.txt", GOOD.getBytes(UTF_8)));
        assertThat(results).hasSize(3);
        assertThat(results.get(0)).isInstanceOf(ReadResult.Read.class);
        assertThat(results.get(2)).isInstanceOf(ReadResult.Read.class);
        Problem problem = ((ReadResult.Broken) results.get(1)).problem();
        assertThat(problem.file()).isEqualTo(bad.toString());
        assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
        return problem;
    }

    @Test
    void aMissingFile() throws IOException {
        assertThat(problemBetweenGoodOnes(folder.resolve("none.txt")).what()).isEqualTo("no such file");
    }

    @Test
    void aDirectoryWithoutArticles() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty/inner")).getParent();
        Files.writeString(folder.resolve("empty/picture.png"), "x");
        assertThat(problemBetweenGoodOnes(empty).what()).isEqualTo("no article in this directory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.jsonl", "a.json", "a"})
    void anEmptyFile(String name) throws IOException {
        assertThat(problemBetweenGoodOnes(file(name, new byte[0])).what()).isEqualTo("the file is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.jsonl"})
    void aBlankFile(String name) throws IOException {
        assertThat(problemBetweenGoodOnes(file(name, " \n\r\n\n".getBytes(UTF_8)))
                        .what())
                .isEqualTo("nothing stands in the file");
    }

    @ParameterizedTest
    @CsvSource({
        "25504446, a PDF file",
        "504B0304, a zip archive",
        "89504E47, a PNG image",
        "FFD8FFE0, a JPEG image",
        "D0CF11E0, an old Word",
        "7F454C46, a program",
        "28B52FFD, Zstandard"
    })
    void aBinaryFileIsNamedForWhatItIs(String head, String what) throws IOException {
        byte[] bytes = EncodingsTest.join(java.util.HexFormat.of().parseHex(head), "-1.7 and more".getBytes(UTF_8));
        assertThat(problemBetweenGoodOnes(file("a.txt", bytes)).what()).startsWith("this is " + what);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 14, 31})
    void aControlByteMakesAFileBinary(int control) throws IOException {
        byte[] bytes = EncodingsTest.join("Twelve\ndied".getBytes(UTF_8), new byte[] {(byte) control, 'x', 'y', 'z'});
        Problem problem = problemBetweenGoodOnes(file("a.txt", bytes));
        assertThat(problem.what()).startsWith("a binary file");
        assertThat(problem.offset()).hasValue(11);
        assertThat(problem.line()).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, <!DOCTYPE html><html><body>Twelve died.",
        "a.xml, <?xml version='1.0'?><a/>",
        "a.csv, 'a,b'",
        "a, <html>"
    })
    void formatsThatAreNotReadYetAreToldWithThoseThatAre(String name, String words) throws IOException {
        Problem problem = problemBetweenGoodOnes(file(name, words.getBytes(UTF_8)));
        assertThat(problem.what()).contains("not read yet");
        assertThat(problem.advice()).contains("Markdown", "JSON lines");
    }

    @Test
    void aFileTooLongForOneArticleIsRefusedUnread() throws IOException {
        Path big = folder.resolve("big.txt");
        try (FileChannel channel = FileChannel.open(big, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap("x".repeat(1 << 17).getBytes(UTF_8)));
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {'x'}), 200L << 20);
        }
        Problem problem = problemBetweenGoodOnes(big);
        assertThat(problem.what()).isEqualTo("200 MiB are too much for one article of at most 33554432 characters");
    }

    @Test
    void aTextOverTheLimitIsRefused() throws IOException {
        Path path = file("a.txt", "x".repeat(101).getBytes(UTF_8));
        Path lines = file(
                "a.jsonl",
                ("{\"text\":\"" + "x".repeat(101) + "\"}\n{\"text\":\"" + "x".repeat(100) + "\"}").getBytes(UTF_8));
        List<ReadResult> results = read(ReadOptions.DEFAULT.withMaxText(100), path, lines);
        assertThat(results.get(0)).isInstanceOf(ReadResult.Broken.class);
        assertThat(results.get(1)).isInstanceOf(ReadResult.Broken.class);
        assertThat(results.get(2)).isInstanceOf(ReadResult.Read.class);
    }

    @Test
    void aBrokenLineIsToldWithItsPlaceAndTheNextAreRead() {
        List<ReadResult> results = Reading.lines(
                "{\"id\":\"a\",\"text\":\"Один.\"}\n{\"id\":\"b\",\"text\":\"Два.\" 7}\n{\"id\":\"c\",\"text\":\"Три.\"}\n");
        assertThat(results).hasSize(3);
        Problem problem = ((ReadResult.Broken) results.get(1)).problem();
        assertThat(problem.file()).isEqualTo("-");
        assertThat(problem.line()).hasValue(2);
        long before = "{\"id\":\"a\",\"text\":\"Один.\"}\n{\"id\":\"b\",\"text\":\"Два.\" ".getBytes(UTF_8).length;
        assertThat(problem.offset().orElseThrow()).isBetween(before, before + 1);
        assertThat(problem.what()).startsWith("broken JSON: ");
        assertThat(problem.excerpt().orElseThrow())
                .startsWith("{\"id\":\"b\",\"text\":\"Два.\" ")
                .endsWith(" <-- HERE");
        assertThat(((ReadResult.Read) results.get(2)).document().id()).isEqualTo("c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"b\",\"text\":\"cut off",
                "{\"id\":\"b\"",
                "{\"text\":\"x\"} {\"text\":\"y\"}",
                "[1]",
                "\"text\"",
                "7",
                "nonsense",
                "{'text':'x'}",
                "{\"text\":\"a\tb\u0001\"}",
                "{\"text\":\"\\x\"}",
                "{\"text\":\"\\u12\"}",
                "{\"text\":\"x\",}"
            })
    void everyWayOfBreakingALineIsOneProblem(String broken) {
        List<ReadResult> results =
                Reading.lines("{\"id\":\"a\",\"text\":\"One.\"}\n" + broken + "\n{\"id\":\"c\",\"text\":\"Three.\"}");
        assertThat(results).hasSize(3);
        Problem problem = ((ReadResult.Broken) results.get(1)).problem();
        assertThat(problem.line()).hasValue(2);
        assertThat(problem.excerpt().orElseThrow()).endsWith("<-- HERE").doesNotContain("\u0001");
        assertThat(problem.toString()).doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"b\"}", "{\"text\":null}", "{\"text\":7}", "{\"text\":[\"x\"]}", "{}"})
    void aMissingTextIsAnErrorThatNamesFileLineAndByte(String line) {
        String first = "{\"id\":\"a\",\"text\":\"One.\"}\n\n";
        List<ReadResult> results = Reading.lines(first + line + "\n");
        Problem problem = ((ReadResult.Broken) results.get(1)).problem();
        assertThat(problem.toString())
                .startsWith("-, line 3, byte " + first.length() + ": ")
                .contains("\"text\"");
    }

    @Test
    void invalidUtf8OnALineLosesThatLineOnly() {
        byte[] bytes = EncodingsTest.join(
                EncodingsTest.join("{\"text\":\"One.\"}\n{\"text\":\"S".getBytes(UTF_8), new byte[] {(byte) 0x81, 'o'}),
                "\"}\n{\"text\":\"Three.\"}\n".getBytes(UTF_8));
        List<ReadResult> results = Reading.all(bytes, ReadOptions.DEFAULT.withFormat(Format.JSONL));
        Problem problem = ((ReadResult.Broken) results.get(1)).problem();
        assertThat(problem.what()).isEqualTo("byte 0x81 is not valid UTF-8");
        assertThat(problem.line()).hasValue(2);
        assertThat(problem.offset()).hasValue(26);
        assertThat(results.get(2)).isInstanceOf(ReadResult.Read.class);
    }

    @Test
    void aLineFarTooLongIsPassedOverInBoundedMemory() {
        long huge = 3L << 30;
        byte[] head = "{\"text\":\"One.\"}\n{\"text\":\"".getBytes(UTF_8);
        byte[] tail = "\"}\n{\"text\":\"Three.\"}\n".getBytes(UTF_8);
        InputStream stream = new java.io.SequenceInputStream(
                new ByteArrayInputStream(head),
                new java.io.SequenceInputStream(new Repeated(huge), new ByteArrayInputStream(tail)));
        ReadOptions options = ReadOptions.DEFAULT.withFormat(Format.JSONL).withMaxText(1 << 20);
        try (Stream<ReadResult> results = Inputs.read(List.of("-"), stream, options)) {
            List<ReadResult> all = results.toList();
            assertThat(all).hasSize(3);
            Problem problem = ((ReadResult.Broken) all.get(1)).problem();
            assertThat(problem.line()).hasValue(2);
            assertThat(problem.what()).startsWith("a line of " + (huge + 12) + " bytes");
            assertThat(((ReadResult.Read) all.get(2)).document().text()).isEqualTo("Three.");
        }
    }

    @Test
    void aCompressedFileThatIsCutOffIsToldAndTheNextIsRead() throws IOException {
        byte[] packed = InputsTest.gzip("{\"text\":\"One.\"}\n".repeat(20000));
        Path bad = file("a.jsonl.gz", java.util.Arrays.copyOf(packed, packed.length / 2));
        List<ReadResult> results = read(ReadOptions.DEFAULT, bad, file("last.txt", GOOD.getBytes(UTF_8)));
        Problem problem = ((ReadResult.Broken) results.get(results.size() - 2)).problem();
        assertThat(problem.what() + problem.advice())
                .contains("reading stopped half-way")
                .contains("cut off");
        assertThat(results.get(results.size() - 1)).isInstanceOf(ReadResult.Read.class);
    }

    @Test
    void aBombOfGzipIsRefusedInBoundedMemory() throws IOException {
        Path bomb = file("a.txt.gz", InputsTest.gzip("x".repeat(40 << 20)));
        List<ReadResult> results = read(ReadOptions.DEFAULT.withMaxText(1 << 20), bomb);
        assertThat(((ReadResult.Broken) results.get(0)).problem().what()).contains("too much for one article");
    }

    /** Many times the letter x. */
    private static final class Repeated extends InputStream {
        private long left;

        Repeated(long count) {
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            java.util.Arrays.fill(bytes, offset, offset + count, (byte) 'x');
            left -= count;
            return count;
        }
    }
}
