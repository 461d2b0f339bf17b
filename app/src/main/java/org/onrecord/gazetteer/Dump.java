package org.onrecord.gazetteer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.onrecord.model.Problem;

/** A dump of GeoNames, plain or zipped, read row by row. */
final class Dump {

    private static final String WHOLE = "get it again; the index stays as it was";

    private final Path path;
    private final DumpKind kind;

    private Dump(Path path, DumpKind kind) {
        this.path = path;
        this.kind = kind;
    }

    /** Does something with a row, which is another's after that. */
    interface RowTaker {
        void take(DumpRow row) throws IOException;
    }

    /**
     * Looks what {@code path} holds.
     *
     * @throws GazetteerException where it is empty or no dump that we know
     */
    static Dump of(Path path) {
        if (Files.isDirectory(path) || !Files.isReadable(path)) {
            throw GazetteerException.of(path, "is no file that can be read", "give a dump of GeoNames");
        }
        DumpKind[] found = new DumpKind[1];
        each(
                path,
                row -> {
                    found[0] = DumpKind.of(row).orElseThrow(() -> notOurs(path, row));
                    return false;
                },
                n -> {});
        if (found[0] == null) {
            throw GazetteerException.of(path, "is empty", WHOLE);
        }
        return new Dump(path, found[0]);
    }

    private static GazetteerException notOurs(Path path, DumpRow row) {
        row.text(0);
        return new GazetteerException(
                Problem.error(
                        path.toString(),
                        "is no dump of GeoNames that is known here: its first row has " + row.columns() + " columns",
                        "give allCountries, a country, cities500…, alternateNamesV2, admin1CodesASCII, admin2Codes or countryInfo"));
    }

    Path path() {
        return path;
    }

    DumpKind kind() {
        return kind;
    }

    /**
     * Reads all rows.
     *
     * @param reached is told the bytes read, unpacked, now and then
     * @return how many rows there were
     * @throws GazetteerException where a row lacks columns, or the file was cut
     */
    int read(RowTaker taker, LongConsumer reached) {
        int[] rows = new int[1];
        each(
                path,
                row -> {
                    if (row.columns() < kind.columns()) {
                        throw row.bad("has " + row.columns() + " columns instead of " + kind.columns());
                    }
                    taker.take(row);
                    rows[0]++;
                    return true;
                },
                reached);
        return rows[0];
    }

    private interface Seeker {
        /** False where no more rows are wanted. */
        boolean take(DumpRow row) throws IOException;
    }

    private static void each(Path path, Seeker seeker, LongConsumer reached) {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            file.mark(4);
            byte[] magic = file.readNBytes(4);
            file.reset();
            boolean zipped = magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3 && magic[3] == 4;
            lines(path, zipped ? unpacked(path, file) : file, seeker, reached);
        } catch (IOException e) {
            throw new GazetteerException(
                    Problem.error(path.toString(), "cannot be read to its end: " + e.getMessage(), WHOLE), e);
        }
    }

    private static InputStream unpacked(Path path, InputStream file) throws IOException {
        ZipInputStream zip = new ZipInputStream(file);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith(".txt") && !name.endsWith("readme.txt") && !name.endsWith("iso-languagecodes.txt")) {
                return zip;
            }
        }
        throw GazetteerException.of(path, "holds no dump", WHOLE);
    }

    private static void lines(Path path, InputStream in, Seeker seeker, LongConsumer reached) throws IOException {
        DumpRow row = new DumpRow(path.toString());
        byte[] buffer = new byte[1 << 18];
        int filled = 0;
        long before = 0;
        long line = 0;
        while (true) {
            int n = in.read(buffer, filled, buffer.length - filled);
            filled += Math.max(0, n);
            int from = 0;
            for (int i = 0; i < filled; i++) {
                if (buffer[i] != '\n') {
                    continue;
                }
                if (!line(row, buffer, from, i, ++line, before + from, seeker)) {
                    return;
                }
                from = i + 1;
            }
            if (n < 0) {
                if (from < filled) {
                    line(row, buffer, from, filled, ++line, before + from, seeker);
                }
                return;
            }
            System.arraycopy(buffer, from, buffer, 0, filled - from);
            before += from;
            filled -= from;
            if (filled == buffer.length) {
                buffer = Arrays.copyOf(buffer, filled * 2);
            }
            reached.accept(before);
        }
    }

    private static boolean line(DumpRow row, byte[] buffer, int from, int to, long number, long offset, Seeker seeker)
            throws IOException {
        int end = to > from && buffer[to - 1] == '\r' ? to - 1 : to;
        boolean mark = number == 1
                && end - from >= 3
                && buffer[from] == (byte) 0xef
                && buffer[from + 1] == (byte) 0xbb
                && buffer[from + 2] == (byte) 0xbf;
        row.fill(buffer, mark ? from + 3 : from, end, number, offset);
        return row.isEmpty() || row.isRemark() || seeker.take(row);
    }
}
