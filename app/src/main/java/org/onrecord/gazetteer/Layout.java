package org.onrecord.gazetteer;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * The head of an index file: where its sections stand. All numbers are big-endian; every section begins at a multiple of 8.
 *
 * <pre>
 * head        one block: magic, version, this record, its checksum
 * places      {@link #PLACE} bytes each, the most populous first: id, latitude and longitude in 1/100,000 degree, population, number of the
 *             division, where the name stands in texts, country (two letters), feature, nothing
 * texts       length (2 bytes) and UTF-8
 * names       8 bytes each, in order: the last 32 bits of the hash, 1 bit for "not its usual name", 31 bits for the place
 * directory   for each of 2^20 beginnings of a hash, the first name with it or after; one more at the end
 * divisions   for each the place in texts of its key
 * sources     number, then for each the place in texts of its name and its rows
 * sums        for each block after the head its CRC-32C
 * </pre>
 *
 * @param length of the whole file in bytes
 * @param sum CRC-32C of the section {@code sums}
 */
record Layout(
        int placeCount,
        int nameCount,
        int divisionCount,
        long places,
        long texts,
        long names,
        long directory,
        long divisions,
        long sources,
        long sums,
        long length,
        int sum) {

    static final long MAGIC = 0x4f4e52474e410d0aL;
    static final int VERSION = 1;
    static final int BLOCK = 1 << 14;
    static final int PLACE = 28;
    static final int PREFIX_BITS = 20;
    static final int ALTERNATE = 1 << 31;

    byte[] bytes() {
        ByteBuffer head = ByteBuffer.allocate(BLOCK).putLong(MAGIC).putInt(VERSION);
        head.putInt(placeCount).putInt(nameCount).putInt(divisionCount);
        head.putLong(places).putLong(texts).putLong(names).putLong(directory);
        head.putLong(divisions).putLong(sources).putLong(sums).putLong(length).putInt(sum);
        head.putInt(crc(head.array(), head.position()));
        return head.array();
    }

    /**
     * @param file for messages
     * @throws GazetteerException where this is no head of ours, of this version, as it was written
     */
    static Layout read(Object file, byte[] bytes) {
        if (bytes.length < BLOCK) {
            throw GazetteerException.of(file, "is too short for an index of places", PlaceIndex.AGAIN);
        }
        ByteBuffer head = ByteBuffer.wrap(bytes);
        if (head.getLong() != MAGIC) {
            throw GazetteerException.of(file, "is no index of places, or was only half written", PlaceIndex.AGAIN);
        }
        int version = head.getInt();
        if (version != VERSION) {
            throw GazetteerException.of(
                    file,
                    "is an index of version " + version + "; this program reads version " + VERSION,
                    PlaceIndex.AGAIN);
        }
        int placeCount = head.getInt();
        int nameCount = head.getInt();
        int divisionCount = head.getInt();
        Layout layout = new Layout(
                placeCount,
                nameCount,
                divisionCount,
                head.getLong(),
                head.getLong(),
                head.getLong(),
                head.getLong(),
                head.getLong(),
                head.getLong(),
                head.getLong(),
                head.getLong(),
                head.getInt());
        int told = crc(bytes, head.position());
        if (head.getInt() != told) {
            throw GazetteerException.of(file, "is damaged: its head is not as it was written", PlaceIndex.AGAIN);
        }
        return layout;
    }

    private static int crc(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
