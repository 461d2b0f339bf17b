package org.onrecord.gazetteer;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32C;

/** Writes the file of an index: its sections one after the other, then the checksums, and the head last of all. */
final class IndexWriter {

    private final Path file;
    private final PlaceRows rows;
    private final NameSorter names;

    IndexWriter(Path file, PlaceRows rows, NameSorter names) {
        this.file = file;
        this.rows = rows;
        this.names = names;
    }

    /**
     * @param byId what {@link PlaceRows#byId()} gives for all rows
     */
    void write(long[] byId, List<String> divisions, List<PlaceIndex.Source> sources) throws IOException {
        int[] order = rows.inOrder(byId);
        int[] divisionTexts = texts(divisions);
        int[] sourceTexts = texts(sources.stream().map(PlaceIndex.Source::name).toList());
        int[] directory = new int[(1 << Layout.PREFIX_BITS) + 1];
        long[] starts = new long[6];
        int nameCount;
        long end;
        try (Sections out = new Sections(file)) {
            out.write(new byte[Layout.BLOCK]);
            starts[0] = out.begin();
            rows.writePlaces(out, order);
            starts[1] = out.begin();
            rows.writeTexts(out);
            starts[2] = out.begin();
            nameCount = names.write(out, placeOf(order, byId), directory);
            starts[3] = out.begin();
            out.writeInts(directory);
            starts[4] = out.begin();
            out.writeInts(divisionTexts);
            starts[5] = out.begin();
            out.writeInts(sources.size());
            for (int i = 0; i < sourceTexts.length; i++) {
                out.writeInts(sourceTexts[i], sources.get(i).rows());
            }
            end = out.begin();
        }
        ByteBuffer sums = sums(end);
        CRC32C crc = new CRC32C();
        crc.update(sums.array());
        Layout layout = new Layout(
                order.length,
                nameCount,
                divisions.size(),
                starts[0],
                starts[1],
                starts[2],
                starts[3],
                starts[4],
                starts[5],
                end,
                end + sums.capacity(),
                (int) crc.getValue());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            writeAll(channel, sums, end);
            channel.force(true);
            writeAll(channel, ByteBuffer.wrap(layout.bytes()), 0);
            channel.force(true);
        }
    }

    private int[] texts(List<String> all) throws IOException {
        int[] at = new int[all.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = rows.text(all.get(i));
        }
        return at;
    }

    /** The place's number in the index by its number as read; of several with one id all are the last. */
    private int[] placeOf(int[] order, long[] byId) {
        int[] placeOf = new int[rows.count()];
        for (int i = 0; i < order.length; i++) {
            placeOf[order[i]] = i;
        }
        for (int i = byId.length - 2; i >= 0; i--) {
            if (byId[i] >>> 32 == byId[i + 1] >>> 32) {
                placeOf[(int) byId[i]] = placeOf[(int) byId[i + 1]];
            }
        }
        return placeOf;
    }

    private ByteBuffer sums(long end) throws IOException {
        int blocks = (int) ((end - 1) / Layout.BLOCK);
        ByteBuffer sums = ByteBuffer.allocate(blocks * Integer.BYTES);
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Layout.BLOCK);
            CRC32C crc = new CRC32C();
            for (int i = 0; i < blocks; i++) {
                crc.reset();
                crc.update(in.readNBytes(Layout.BLOCK));
                sums.putInt((int) crc.getValue());
            }
        }
        return sums.flip();
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes, at + bytes.position());
        }
    }

    /** A file of sections that begin at multiples of 8, and that says where. */
    private static final class Sections extends BufferedOutputStream {

        private long length;

        Sections(Path file) throws IOException {
            super(Files.newOutputStream(file), 1 << 20);
        }

        @Override
        public synchronized void write(int b) throws IOException {
            super.write(b);
            length++;
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int count) throws IOException {
            super.write(bytes, from, count);
            length += count;
        }

        void writeInts(int... numbers) throws IOException {
            DataOutputStream data = new DataOutputStream(this);
            for (int number : numbers) {
                data.writeInt(number);
            }
        }

        long begin() throws IOException {
            while (length % 8 != 0) {
                write(0);
            }
            return length;
        }
    }
}
