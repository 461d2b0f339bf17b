package org.onrecord.gazetteer;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.onrecord.model.Point;

/** The places in the order in which they are read, in files; only their numbers and their people are kept in memory. */
final class PlaceRows implements AutoCloseable {

    private static final int ROWS_A_CHUNK = 1 << 25;
    private static final long MOST_TEXT = 0xffffffffL;

    private final Path rowFile;
    private final Path textFile;
    private final DataOutputStream rows;
    private final DataOutputStream texts;
    private long textLength;
    private int[] ids = new int[1 << 12];
    private int[] people = new int[1 << 12];
    private int count;

    PlaceRows(Path directory) throws IOException {
        this.rowFile = directory.resolve("places");
        this.textFile = directory.resolve("texts");
        this.rows = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(rowFile), 1 << 16));
        this.texts = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(textFile), 1 << 16));
    }

    /** @return its number, from 0 */
    int add(IndexedPlace place, int division) throws IOException {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, count + (count >> 1));
            people = Arrays.copyOf(people, ids.length);
        }
        ids[count] = place.id();
        people[count] = place.population();
        Point point = place.point();
        rows.writeInt(place.id());
        rows.writeInt((int) Math.round(point.latitude() * PlaceIndex.PER_DEGREE));
        rows.writeInt((int) Math.round(point.longitude() * PlaceIndex.PER_DEGREE));
        rows.writeInt(place.population());
        rows.writeInt(division);
        rows.writeInt(text(place.name()));
        String country = place.country().orElse("\0\0");
        rows.writeByte(country.charAt(0));
        rows.writeByte(country.charAt(1));
        rows.writeByte(place.feature().ordinal());
        rows.writeByte(0);
        return count++;
    }

    /** Keeps {@code text} and gives where it stands. */
    int text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (textLength + bytes.length + 2 > MOST_TEXT || bytes.length > 0xffff) {
            throw new IOException("there is more text than an index holds");
        }
        int at = (int) textLength;
        texts.writeShort(bytes.length);
        texts.write(bytes);
        textLength += bytes.length + 2;
        return at;
    }

    int count() {
        return count;
    }

    /** Pairs of a place's id and its number, sorted; of those with one id the one read last stands last. */
    long[] byId() {
        long[] pairs = new long[count];
        for (int i = 0; i < count; i++) {
            pairs[i] = (long) ids[i] << 32 | i;
        }
        Arrays.sort(pairs);
        return pairs;
    }

    /** The numbers of those that are the last of their id, the most populous first, then as read. */
    int[] inOrder(long[] byId) {
        long[] keys = new long[count];
        int kept = 0;
        for (int i = 0; i < byId.length; i++) {
            if (i + 1 == byId.length || byId[i] >>> 32 != byId[i + 1] >>> 32) {
                int row = (int) byId[i];
                keys[kept++] = (long) (Integer.MAX_VALUE - people[row]) << 32 | row;
            }
        }
        Arrays.sort(keys, 0, kept);
        int[] order = new int[kept];
        for (int i = 0; i < kept; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    void writePlaces(OutputStream out, int[] order) throws IOException {
        rows.close();
        long length = (long) count * Layout.PLACE;
        long chunk = (long) ROWS_A_CHUNK * Layout.PLACE;
        try (FileChannel channel = FileChannel.open(rowFile)) {
            MappedByteBuffer[] chunks = new MappedByteBuffer[(int) ((length + chunk - 1) / chunk)];
            for (int i = 0; i < chunks.length; i++) {
                chunks[i] = channel.map(FileChannel.MapMode.READ_ONLY, i * chunk, Math.min(chunk, length - i * chunk));
            }
            byte[] place = new byte[Layout.PLACE];
            for (int row : order) {
                ByteBuffer from = chunks[row / ROWS_A_CHUNK];
                from.get(row % ROWS_A_CHUNK * Layout.PLACE, place);
                out.write(place);
            }
        }
    }

    void writeTexts(OutputStream out) throws IOException {
        texts.close();
        Files.copy(textFile, out);
    }

    @Override
    public void close() throws IOException {
        rows.close();
        texts.close();
    }
}
