package org.onrecord.gazetteer;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Sorts any number of names by hash and place: parted into 256 files by the first bits, each of which fits into memory. */
final class NameSorter implements AutoCloseable {

    private static final int BUCKET_BITS = 8;
    private static final int WITHIN_BITS = Layout.PREFIX_BITS - BUCKET_BITS;
    private static final int WIDTH = Long.BYTES + Integer.BYTES;

    private final Path directory;
    private final DataOutputStream[] buckets = new DataOutputStream[1 << BUCKET_BITS];

    NameSorter(Path directory) throws IOException {
        this.directory = directory;
        for (int i = 0; i < buckets.length; i++) {
            buckets[i] = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(i)), 1 << 14));
        }
    }

    private Path file(int bucket) {
        return directory.resolve("names-" + bucket);
    }

    /** A name of the place read as number {@code row}; one of which nothing is left is passed over. */
    void add(String name, boolean usual, int row) throws IOException {
        add(NameKey.hash(name), usual, row);
    }

    void add(long hash, boolean usual, int row) throws IOException {
        if (hash != 0) {
            DataOutputStream bucket = buckets[(int) (hash >>> NameKey.BITS - BUCKET_BITS)];
            bucket.writeLong(hash);
            bucket.writeInt(usual ? row : row | Layout.ALTERNATE);
        }
    }

    /**
     * Writes all names in order, each once for each place.
     *
     * @param placeOf the place's number in the index by its number as read
     * @param directoryOf is filled: the first name for each beginning of a hash
     * @return how many
     */
    int write(OutputStream out, int[] placeOf, int[] directoryOf) throws IOException {
        int written = 0;
        for (int b = 0; b < buckets.length; b++) {
            buckets[b].close();
            ByteBuffer raw = ByteBuffer.wrap(Files.readAllBytes(file(b)));
            Files.delete(file(b));
            int count = raw.capacity() / WIDTH;
            int[] starts = new int[(1 << WITHIN_BITS) + 1];
            for (int i = 0; i < count; i++) {
                starts[within(raw.getLong(i * WIDTH)) + 1]++;
            }
            Arrays.parallelPrefix(starts, Integer::sum);
            long[] names = new long[count];
            int[] next = starts.clone();
            for (int i = 0; i < count; i++) {
                long hash = raw.getLong(i * WIDTH);
                int row = raw.getInt(i * WIDTH + Long.BYTES);
                int place = placeOf[row & ~Layout.ALTERNATE] | row & Layout.ALTERNATE;
                // With the first bit turned round the order of signed numbers is that of the bits.
                names[next[within(hash)]++] = (hash << 32 | place & 0xffffffffL) ^ Long.MIN_VALUE;
            }
            for (int p = 0; p < 1 << WITHIN_BITS; p++) {
                directoryOf[b << WITHIN_BITS | p] = written;
                written += writeRange(out, names, starts[p], starts[p + 1]);
            }
        }
        directoryOf[1 << Layout.PREFIX_BITS] = written;
        return written;
    }

    private static int within(long hash) {
        return (int) (hash >>> 32) & (1 << WITHIN_BITS) - 1;
    }

    private static int writeRange(OutputStream out, long[] names, int from, int to) throws IOException {
        Arrays.sort(names, from, to);
        ByteBuffer bytes = ByteBuffer.allocate((to - from) * Long.BYTES);
        for (int i = from; i < to; i++) {
            boolean again = i > from && names[i] == names[i - 1];
            boolean alternate = ((int) names[i] & Layout.ALTERNATE) != 0;
            boolean usualToo =
                    alternate && Arrays.binarySearch(names, from, i, names[i] & ~(Layout.ALTERNATE & 0xffffffffL)) >= 0;
            if (!again && !usualToo) {
                bytes.putLong(names[i] ^ Long.MIN_VALUE);
            }
        }
        out.write(bytes.array(), 0, bytes.position());
        return bytes.position() / Long.BYTES;
    }

    @Override
    public void close() throws IOException {
        for (DataOutputStream bucket : buckets) {
            bucket.close();
        }
    }
}
