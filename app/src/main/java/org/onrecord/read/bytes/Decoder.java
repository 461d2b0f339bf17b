package org.onrecord.read.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.Problem;

/** Decodes bytes strictly: a byte that stands for nothing is an error with its place, never a replacement character. */
public final class Decoder {

    private final String file;

    /** @param file named in problems */
    public Decoder(String file) {
        this.file = file;
    }

    /**
     * Decodes {@code bytes[from..]}, UTF-8 unless told or found otherwise.
     *
     * @param base where {@code bytes[0]} stands in the source
     * @param line the line, from 1, on which it begins
     * @throws UnreadableException where a byte is invalid and no other encoding is plain
     */
    public Decoded decode(byte[] bytes, int from, Encoding encoding, long base, long line) throws UnreadableException {
        String text = new String(bytes, from, bytes.length - from, encoding.charset());
        if (text.indexOf('\uFFFD') < 0) {
            return new Decoded(text, encoding, base + from);
        }
        int invalid = firstInvalid(bytes, from, encoding);
        if (invalid < 0) {
            return new Decoded(text, encoding, base + from);
        }
        if (encoding == Encoding.UTF_8) {
            Optional<String> cyrillic = Windows1251.decode(bytes, from);
            if (cyrillic.isPresent()) {
                return new Decoded(cyrillic.get(), Encoding.WINDOWS_1251, base + from);
            }
            Optional<String> western = Windows1252.decode(bytes, from);
            if (western.isPresent()) {
                return new Decoded(western.get(), Encoding.WINDOWS_1252, base + from);
            }
        }
        throw new UnreadableException(invalid(bytes, from, invalid, encoding, base, line));
    }

    private Problem invalid(byte[] bytes, int from, int at, Encoding encoding, long base, long line) {
        int start = at;
        while (start > from && bytes[start - 1] != '\n' && at - start < 4 * Excerpt.BEFORE) {
            start--;
        }
        long lines = line;
        for (int i = from; i < at; i++) {
            if (bytes[i] == '\n') {
                lines++;
            }
        }
        String before = new String(bytes, start, at - start, encoding.charset());
        String what = String.format(Locale.ROOT, "byte 0x%02X is not valid %s", bytes[at] & 0xFF, encoding.label());
        return Problem.error(file, what, "save the file as UTF-8")
                .at(lines, base + at)
                .showing(Excerpt.upTo(before, before.length()));
    }

    /** The index of the first byte that belongs to no character, -1 where all do. */
    static int firstInvalid(byte[] bytes, int from, Encoding encoding) {
        CharsetDecoder decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    /** Bytes of a byte order mark at the head: 3 for UTF-8, 2 for UTF-16, else 0. */
    public static int markLength(byte[] bytes, Encoding encoding) {
        if (encoding == Encoding.UTF_8) {
            return startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        }
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) ? 2 : 0;
    }

    static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
