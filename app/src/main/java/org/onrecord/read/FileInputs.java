package org.onrecord.read;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import org.onrecord.model.Problem;
import org.onrecord.read.bytes.CountingStream;
import org.onrecord.read.bytes.Decoder;
import org.onrecord.read.bytes.Encoding;
import org.onrecord.read.bytes.EncodingGuess;
import org.onrecord.read.bytes.Signature;
import org.onrecord.read.bytes.UnreadableException;

/** One opened file: unpacks it, finds its encoding and format, and cuts its articles. */
final class FileInputs implements Closeable {

    private static final int HEAD = 1 << 16;

    private final String file;
    private final long size;
    private final long before;
    private final ReadOptions options;
    private final CountingStream counted;

    /**
     * @param size of the file in bytes, -1 where unknown
     * @param before bytes of all inputs before this one
     */
    FileInputs(String file, InputStream in, long size, long before, ReadOptions options) {
        this.file = file;
        this.size = size;
        this.before = before;
        this.options = options;
        this.counted = new CountingStream(in);
    }

    /** The articles, cut one after another as they are asked for. */
    Iterator<RawInput> cut() throws IOException, UnreadableException {
        BufferedInputStream in = new BufferedInputStream(counted, HEAD + 1);
        byte[] head = peek(in);
        boolean packed = Signature.isGzip(head);
        if (packed) {
            in = new BufferedInputStream(new GZIPInputStream(in, HEAD), HEAD + 1);
            head = peek(in);
        }
        if (head.length == 0) {
            throw unreadable("the file is empty", "");
        }
        Encoding encoding = EncodingGuess.of(head, head.length);
        Format format = format(head, encoding);
        if (format == Format.JSONL && !JsonPieces.isWhole(head, encoding)) {
            Optional<LongSupplier> position = packed ? Optional.of(this::position) : Optional.empty();
            return new LineInputs(file, in, encoding, options, before, position);
        }
        byte[] bytes = whole(in, packed);
        if (format == Format.JSONL) {
            return JsonPieces.cut(file, bytes, encoding, options, position());
        }
        return List.of(PageInput.of(file, bytes, encoding, format, options, position()))
                .iterator();
    }

    private Format format(byte[] head, Encoding encoding) throws UnreadableException {
        Optional<String> binary = Signature.find(head);
        if (binary.isPresent()) {
            throw unreadable("this is " + binary.get() + ", not text", FileFormats.READ);
        }
        int mark = Decoder.markLength(head, encoding);
        String start = new String(head, mark, Math.min(head.length, 8192) - mark, encoding.charset()).stripLeading();
        boolean json = start.startsWith("{") || start.startsWith("[");
        int control = encoding.unit() == 1 && !json ? Signature.firstBinary(head, head.length) : -1;
        if (control >= 0) {
            String what = String.format(Locale.ROOT, "a binary file, not text: byte 0x%02X", head[control]);
            throw new UnreadableException(
                    Problem.error(file, what, FileFormats.READ).at(line(head, control), control));
        }
        Optional<Format> found = options.format().or(() -> FileFormats.byContent(file, start));
        return found.orElseThrow(() -> unreadable("HTML, XML or a table, which are not read yet", FileFormats.READ));
    }

    private static long line(byte[] head, int at) {
        long line = 1;
        for (int i = 0; i < at; i++) {
            line += head[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** All bytes of a file that is one article, if they are not too many; a file known to be too long is not read at all. */
    private byte[] whole(InputStream in, boolean packed) throws IOException, UnreadableException {
        long most = options.maxBytes();
        if (!packed && size > most) {
            throw tooLong();
        }
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, most + 1));
        if (bytes.length > most) {
            throw tooLong();
        }
        return bytes;
    }

    private UnreadableException tooLong() {
        String many = size > 0 ? (size >> 20) + " MiB are" : "this is";
        return unreadable(
                many + " too much for one article of at most " + options.maxText() + " characters",
                "split it into articles, one a file or one a JSON line");
    }

    private UnreadableException unreadable(String what, String advice) {
        return new UnreadableException(Problem.error(file, what, advice));
    }

    private long position() {
        return before + counted.count();
    }

    private static byte[] peek(BufferedInputStream in) throws IOException {
        in.mark(HEAD + 1);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return head;
    }

    @Override
    public void close() throws IOException {
        counted.close();
    }
}
