package org.onrecord.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, directories and standard input are read in order, lazily and with constant memory; parsing may run in any thread. */
class InputsTest {

    private static final String LINE =
            "{\"id\":\"%d\",\"text\":\"Tarn mourns\\n\\nAt least %d people died when the bridge fell.\",\"published\":\"2023-06-28\"}\n";

    @TempDir
    Path folder;

    static byte[] gzip(String words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(words.getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private static List<String> ids(List<String> paths) {
        try (Stream<ReadResult> results = Inputs.read(paths, InputStream.nullInputStream(), ReadOptions.DEFAULT)) {
            return results.map(r -> ((ReadResult.Read) r).document().id()).toList();
        }
    }

    @Test
    void aDirectoryIsWalkedInOrderOfItsPathsAndOtherFilesArePassedOver() throws IOException {
        Files.createDirectories(folder.resolve("b/deep"));
        Files.createDirectories(folder.resolve(".hidden"));
        Files.writeString(folder.resolve("b/deep/2.jsonl"), LINE.formatted(2, 2) + LINE.formatted(3, 3));
        Files.write(folder.resolve("c.ndjson.gz"), gzip(LINE.formatted(4, 4)));
        Files.writeString(folder.resolve("a.JSONL"), LINE.formatted(1, 1));
        Files.writeString(folder.resolve(".hidden/5.jsonl"), LINE.formatted(5, 5));
        Files.writeString(folder.resolve("tokens.json"), "[]");
        Files.writeString(folder.resolve("picture.png"), "x");
        assertThat(ids(List.of(folder.toString()))).containsExactly("1", "2", "3", "4");
    }

    @Test
    void whatTellsOfADirectoryIsNamedAndLeftOutUnlessItIsNamedItself() throws IOException {
        Files.writeString(folder.resolve("1.jsonl"), LINE.formatted(1, 1));
        Path readme =
                Files.writeString(folder.resolve("README.md"), "# Of these\n\nTwelve were killed in one of them.");
        try (Stream<ReadResult> results =
                Inputs.read(List.of(folder.toString()), InputStream.nullInputStream(), ReadOptions.DEFAULT)) {
            List<ReadResult> all = results.toList();
            assertThat(all).hasSize(2);
            assertThat(((ReadResult.Read) all.get(0)).document().id()).isEqualTo("1");
            assertThat(((ReadResult.Broken) all.get(1)).problem())
                    .hasToString(readme.toString().replace('\\', '/')
                            + ": left out: it tells of the directory; to read it as an article, name it itself");
        }
        assertThat(ids(List.of(readme.toString()))).hasSize(1);
    }

    @Test
    void theOrderIsThatOfTheInputs() throws IOException {
        String one = Files.writeString(folder.resolve("1.jsonl"), LINE.formatted(1, 1))
                .toString();
        String two = Files.writeString(folder.resolve("2.jsonl"), LINE.formatted(2, 2))
                .toString();
        assertThat(ids(List.of(two, one, two))).containsExactly("2", "1", "2");
    }

    @Test
    void compressedTextIsReadTransparentlyWhateverItsName() throws IOException {
        Path path = Files.write(folder.resolve("article"), gzip("# Tarn mourns\n\nTwelve died."));
        try (Stream<ReadResult> results =
                Inputs.read(List.of(path.toString()), InputStream.nullInputStream(), ReadOptions.DEFAULT)) {
            assertThat(((ReadResult.Read) results.findFirst().orElseThrow())
                            .document()
                            .title())
                    .contains("Tarn mourns");
        }
    }

    @Test
    void theWayThroughTheBytesIsToldForAProgressBar() throws IOException {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            paths.add(Files.writeString(
                            folder.resolve(i + ".jsonl"), LINE.formatted(i, i).repeat(4))
                    .toString());
        }
        paths.add(Files.write(folder.resolve("z.jsonl.gz"), gzip(LINE.formatted(9, 9)))
                .toString());
        long total = Inputs.totalBytes(paths);
        long each = Files.size(Path.of(paths.get(0))) / 4;
        try (Stream<ReadResult> results = Inputs.read(paths, InputStream.nullInputStream(), ReadOptions.DEFAULT)) {
            List<Long> way = results.map(ReadResult::bytes).toList();
            assertThat(way.subList(0, 12))
                    .isEqualTo(
                            IntStream.rangeClosed(1, 12).mapToObj(i -> i * each).toList());
            assertThat(way.get(12)).isEqualTo(total);
        }
        assertThat(Inputs.totalBytes(List.of("-"))).isZero();
        assertThat(Inputs.totalBytes(List.of(folder.toString()))).isEqualTo(total);
    }

    @Test
    void standardInputIsReadAsItComesAndStaysOpen() {
        Endless endless = new Endless();
        ReadOptions options = ReadOptions.DEFAULT.withFormat(Format.JSONL);
        try (Stream<RawInput> raw = Inputs.raw(List.of("-"), endless, options)) {
            Iterator<RawInput> articles = raw.iterator();
            for (int i = 0; i < 10_000; i++) {
                assertThat(articles.next().line()).isEqualTo(i + 1L);
            }
        }
        assertThat(endless.given).isLessThan(10_000L * Endless.BYTES.length + (1 << 20));
        assertThat(endless.closed).isFalse();
    }

    @Test
    void manyThreadsParseToTheSameAsOne() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            lines.append(i % 50 == 7 ? "{broken\n" : LINE.formatted(i, i));
        }
        byte[] bytes = lines.toString().getBytes(UTF_8);
        ReadOptions options = ReadOptions.DEFAULT.withFormat(Format.JSONL);
        List<String> one =
                Reading.all(bytes, options).stream().map(InputsTest::shown).toList();
        try (Stream<RawInput> raw = Inputs.raw(List.of("-"), new java.io.ByteArrayInputStream(bytes), options)) {
            List<String> many = raw.toList().parallelStream()
                    .map(RawInput::parse)
                    .map(InputsTest::shown)
                    .toList();
            assertThat(many).isEqualTo(one).hasSize(2000);
        }
    }

    private static String shown(ReadResult result) {
        return result instanceof ReadResult.Read read
                ? read.document().id()
                        + read.document().blocks()
                        + read.document().sha256()
                        + read.warnings()
                : result.toString();
    }

    @Test
    void oneFileIsOpenAtATimeAndNoneAfterTheStreamIsClosed() throws IOException {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            paths.add(Files.writeString(
                            folder.resolve(i + ".jsonl"), LINE.formatted(i, i).repeat(3))
                    .toString());
        }
        try (Stream<ReadResult> results = Inputs.read(paths, InputStream.nullInputStream(), ReadOptions.DEFAULT)) {
            Iterator<ReadResult> each = results.iterator();
            for (int i = 0; i < 30; i++) {
                each.next();
                assertThat(openFiles()).isLessThanOrEqualTo(1);
            }
        }
        assertThat(openFiles()).isZero();
    }

    /** Files of the test's folder that this process holds open; 0 where the system does not tell. */
    private long openFiles() throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        if (!Files.isDirectory(descriptors)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(descriptors)) {
            return all.filter(fd -> {
                        try {
                            return Files.readSymbolicLink(fd).startsWith(folder);
                        } catch (IOException e) {
                            return false;
                        }
                    })
                    .count();
        }
    }

    /** JSON lines without end. */
    private static final class Endless extends InputStream {
        static final byte[] BYTES = LINE.formatted(1, 1).getBytes(UTF_8);
        private long given;
        private boolean closed;

        @Override
        public int read() {
            return BYTES[(int) (given++ % BYTES.length)];
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
