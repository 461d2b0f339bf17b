package org.onrecord.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** A file of any length, mapped; each block is compared with its checksum when it is first read. For many threads. */
final class MappedFile {

    private static final int CHUNK_BITS = 30;

    private final Path path;
    private final Layout layout;
    private final MappedByteBuffer[] chunks;
    private final int[] sums;
    /** Set once a block was found right; two threads may both look, and find the same. */
    private final boolean[] right;

    private MappedFile(Path path, Layout layout, MappedByteBuffer[] chunks, int[] sums) {
        this.path = path;
        this.layout = layout;
        this.chunks = chunks;
        this.sums = sums;
        this.right = new boolean[sums.length];
    }

    /** @throws GazetteerException where it is no whole index */
    static MappedFile open(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer head = ByteBuffer.allocate((int) Math.min(Layout.BLOCK, channel.size()));
            readAll(channel, head, 0);
            Layout layout = Layout.read(path, head.array());
            if (channel.size() != layout.length()) {
                throw GazetteerException.of(
                        path,
                        "is " + channel.size() + " bytes long instead of " + layout.length() + ": it was cut",
                        PlaceIndex.AGAIN);
            }
            ByteBuffer sums = ByteBuffer.allocate((int) (layout.length() - layout.sums()));
            readAll(channel, sums, layout.sums());
            CRC32C crc = new CRC32C();
            crc.update(sums.array());
            if ((int) crc.getValue() != layout.sum()) {
                throw damaged(path);
            }
            int[] numbers = new int[sums.capacity() / Integer.BYTES];
            sums.flip();
            sums.asIntBuffer().get(numbers);
            int count = (int) ((layout.length() + (1L << CHUNK_BITS) - 1) >> CHUNK_BITS);
            MappedByteBuffer[] chunks = new MappedByteBuffer[count];
            for (int i = 0; i < count; i++) {
                long from = (long) i << CHUNK_BITS;
                chunks[i] = channel.map(
                        FileChannel.MapMode.READ_ONLY, from, Math.min(1L << CHUNK_BITS, layout.length() - from));
            }
            return new MappedFile(path, layout, chunks, numbers);
        }
    }

    private static void readAll(FileChannel channel, ByteBuffer into, long at) throws IOException {
        while (into.hasRemaining() && channel.read(into, at + into.position()) >= 0) {
            continue;
        }
    }

    Layout layout() {
        return layout;
    }

    int readInt(long at) {
        return chunk(at).getInt((int) (at & (1L << CHUNK_BITS) - 1));
    }

    long readLong(long at) {
        return chunk(at).getLong((int) (at & (1L << CHUNK_BITS) - 1));
    }

    private int readByte(long at) {
        return chunk(at).get((int) (at & (1L << CHUNK_BITS) - 1)) & 0xff;
    }

    /** A text: its length in two bytes, then UTF-8. */
    String readText(long at) {
        byte[] bytes = new byte[readByte(at) << 8 | readByte(at + 1)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) readByte(at + 2 + i);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The chunk of position {@code at}, whose block is right. */
    private MappedByteBuffer chunk(long at) {
        int block = (int) (at / Layout.BLOCK) - 1;
        if (block < 0 || block >= sums.length) {
            throw damaged(path);
        }
        if (!right[block]) {
            check(block);
        }
        return chunks[(int) (at >> CHUNK_BITS)];
    }

    private void check(int block) {
        long from = (block + 1L) * Layout.BLOCK;
        int length = (int) Math.min(Layout.BLOCK, layout.sums() - from);
        ByteBuffer bytes = chunks[(int) (from >> CHUNK_BITS)].duplicate();
        int start = (int) (from & (1L << CHUNK_BITS) - 1);
        bytes.position(start).limit(start + length);
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        if ((int) crc.getValue() != sums[block]) {
            throw damaged(path);
        }
        right[block] = true;
    }

    /** Looks at every block. */
    void checkAll() {
        for (int i = 0; i < sums.length; i++) {
            check(i);
        }
    }

    private static GazetteerException damaged(Path path) {
        return GazetteerException.of(path, "is damaged: it is not as it was written", PlaceIndex.AGAIN);
    }
}
