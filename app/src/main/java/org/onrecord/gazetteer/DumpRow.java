package org.onrecord.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.onrecord.model.Problem;

/** One row of a dump, cut at its tabs; filled anew for every line. */
final class DumpRow {

    private static final int MOST = 32;

    private final String file;
    private final int[] bounds = new int[MOST + 1];
    private byte[] bytes = new byte[0];
    private int columns;
    private long line;
    private long offset;

    DumpRow(String file) {
        this.file = file;
    }

    /**
     * @param newLine from 1
     * @param newOffset of its first byte in the dump, unpacked
     */
    void fill(byte[] buffer, int from, int to, long newLine, long newOffset) {
        bytes = buffer;
        line = newLine;
        offset = newOffset;
        columns = 0;
        bounds[0] = from;
        for (int i = from; i < to && columns < MOST - 1; i++) {
            if (buffer[i] == '\t') {
                bounds[++columns] = i + 1;
            }
        }
        bounds[++columns] = to + 1;
    }

    int columns() {
        return columns;
    }

    /** Bytes of column {@code column}, from 0. */
    int length(int column) {
        return bounds[column + 1] - bounds[column] - 1;
    }

    /** @throws GazetteerException where the column is not UTF-8 */
    String text(int column) {
        int length = length(column);
        String text = new String(bytes, bounds[column], length, StandardCharsets.UTF_8);
        if (text.indexOf('\ufffd') >= 0 && !isAsRead(text, bounds[column], length) || text.indexOf('\0') >= 0) {
            throw bad("is not UTF-8 in column " + (column + 1));
        }
        return text;
    }

    /** True where the replacement character was written in the dump, and does not stand for what could not be read. */
    private boolean isAsRead(String text, int from, int length) {
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(written, 0, written.length, bytes, from, from + length);
    }

    /** True for a whole number without sign, of at most 10 digits. */
    boolean isNumber(int column) {
        for (int i = bounds[column]; i < bounds[column + 1] - 1; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return false;
            }
        }
        return length(column) > 0 && length(column) <= 10;
    }

    /** A whole number of at least 0; the largest there is where it is larger, 0 where the column is empty. */
    int number(int column) {
        if (length(column) == 0) {
            return 0;
        }
        if (!isNumber(column)) {
            throw bad("has `" + text(column) + "` for a number in column " + (column + 1));
        }
        long number = 0;
        for (int i = bounds[column]; i < bounds[column + 1] - 1; i++) {
            number = number * 10 + bytes[i] - '0';
        }
        return (int) Math.min(Integer.MAX_VALUE, number);
    }

    /** Degrees, at most {@code most} to either side of 0. */
    double degrees(int column, int most) {
        try {
            double degrees = Double.parseDouble(text(column));
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            // Told below, as degrees beyond the poles are.
        }
        throw bad("has `" + text(column) + "` for degrees in column " + (column + 1));
    }

    boolean isEmpty() {
        return columns == 1 && length(0) <= 0;
    }

    /** True for a line that only explains: it begins with {@code #}, or is the line of headings of countryInfo. */
    boolean isRemark() {
        return length(0) > 0 && bytes[bounds[0]] == '#' || length(0) == 3 && columns > 1 && text(0).equals("ISO");
    }

    GazetteerException bad(String what) {
        return new GazetteerException(
                Problem.error(file, what, "it was cut or changed on its way: get it again; the index stays as it was")
                        .at(line, offset));
    }
}
