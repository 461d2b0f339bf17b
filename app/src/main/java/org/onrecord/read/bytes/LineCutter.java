package org.onrecord.read.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a stream into lines at line feeds, without decoding it. Memory is bounded by {@code maxLine}: of a longer line only the head is
 * kept and the rest is passed over.
 */
public final class LineCutter {

    /**
     * One line, without its line feed.
     *
     * @param number from 1
     * @param offset of its first byte in the stream, from 0
     * @param end one past its last byte, line feed included
     * @param whole false where the line was longer than allowed and {@code bytes} is its head only
     */
    public record Line(byte[] bytes, long number, long offset, long end, boolean whole) {

        /** True where nothing but spaces, tabs, carriage returns and zero bytes stands on it. */
        public boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r' && b != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final int BUFFER = 1 << 18;
    private static final int HEAD = 256;

    private final InputStream in;
    private final Encoding encoding;
    private final long maxLine;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long at;
    private long number;

    /** @param maxLine the longest line in bytes */
    public LineCutter(InputStream in, Encoding encoding, long maxLine) {
        this.in = in;
        this.encoding = encoding;
        this.maxLine = maxLine;
    }

    /** The next line; empty at the end of the stream. */
    public Optional<Line> next() throws IOException {
        long start = at;
        ByteArrayOutputStream kept = null;
        long length = 0;
        while (true) {
            if (from == to && !fill()) {
                if (length == 0) {
                    return Optional.empty();
                }
                return Optional.of(line(start, kept == null ? new byte[0] : kept.toByteArray(), length));
            }
            int feed = findFeed();
            int end = feed < 0 ? to : feed;
            int found = end - from;
            if (feed >= 0 && kept == null && found <= maxLine) {
                byte[] bytes = Arrays.copyOfRange(buffer, from, end);
                advance(end + encoding.unit());
                return Optional.of(line(start, bytes, found));
            }
            if (kept == null) {
                kept = new ByteArrayOutputStream(feed >= 0 ? found : 2 * BUFFER);
            }
            if (length <= maxLine) {
                kept.write(buffer, from, found);
            }
            length += found;
            advance(feed < 0 ? to : feed + encoding.unit());
            if (length > maxLine && kept.size() > HEAD) {
                byte[] head = Arrays.copyOf(kept.toByteArray(), HEAD);
                kept = new ByteArrayOutputStream(HEAD);
                kept.writeBytes(head);
            }
            if (feed >= 0) {
                return Optional.of(line(start, kept.toByteArray(), length));
            }
        }
    }

    private Line line(long start, byte[] bytes, long length) {
        return new Line(bytes, ++number, start, at, length <= maxLine);
    }

    private void advance(int to) {
        at += to - from;
        from = to;
    }

    /** Where in the buffer the next line feed begins; -1 where there is none. */
    private int findFeed() {
        if (encoding.unit() == 1) {
            for (int i = from; i < to; i++) {
                if (buffer[i] == '\n') {
                    return i;
                }
            }
            return -1;
        }
        int low = encoding == Encoding.UTF_16LE ? 0 : 1;
        for (int i = from; i + 1 < to; i += 2) {
            if (buffer[i + low] == '\n' && buffer[i + 1 - low] == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Refills the empty buffer with an even number of bytes where the stream has them. */
    private boolean fill() throws IOException {
        from = 0;
        to = encoding.unit() == 1 ? Math.max(in.read(buffer, 0, BUFFER), 0) : in.readNBytes(buffer, 0, BUFFER);
        return to > 0;
    }
}
