package org.onrecord.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Capture;
import org.onrecord.model.Problem;
import org.onrecord.read.bytes.Decoded;
import org.onrecord.read.bytes.Decoder;
import org.onrecord.read.bytes.Encoding;
import org.onrecord.read.bytes.LineCutter;
import org.onrecord.read.bytes.LineCutter.Line;
import org.onrecord.read.bytes.Origin;
import org.onrecord.read.bytes.UnreadableException;
import org.onrecord.read.json.JsonLine;

/** The articles of a file of JSON lines. Blank lines are passed over; a line that is too long is told and left out. */
final class LineInputs implements Iterator<RawInput> {

    private final String file;
    private final Encoding encoding;
    private final ReadOptions options;
    private final long before;
    private final Optional<LongSupplier> position;
    private final LineCutter cutter;
    private boolean any;
    private boolean ended;
    private @Nullable RawInput next;

    /** @param position how far the input has been read, where that is not how far the lines have been cut */
    LineInputs(
            String file,
            InputStream in,
            Encoding encoding,
            ReadOptions options,
            long before,
            Optional<LongSupplier> position) {
        this.file = file;
        this.encoding = encoding;
        this.options = options;
        this.before = before;
        this.position = position;
        this.cutter = new LineCutter(in, encoding, options.maxBytes());
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            try {
                next = cut();
            } catch (IOException e) {
                ended = true;
                throw new UncheckedIOException(e);
            }
        }
        return next != null;
    }

    @Override
    public RawInput next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        RawInput cut = next;
        next = null;
        return cut;
    }

    /** The next article; null for a blank line and at the end. */
    private @Nullable RawInput cut() throws IOException {
        Optional<Line> found = cutter.next();
        if (found.isEmpty()) {
            ended = true;
            return any
                    ? null
                    : RawInput.broken(
                            new ReadResult.Broken(Problem.error(file, "nothing stands in the file", ""), before));
        }
        Line line = found.get();
        int mark = line.number() == 1 ? Decoder.markLength(line.bytes(), encoding) : 0;
        if (line.whole() && line.isBlank()) {
            return null;
        }
        any = true;
        long end = position.isPresent() ? position.get().getAsLong() : before + line.end();
        Origin origin = new Origin(file, line.number(), line.offset() + mark);
        if (!line.whole()) {
            long length = line.end() - line.offset();
            Problem problem = origin.error(
                    "a line of " + length + " bytes, more than " + options.maxBytes(),
                    "the line is left out; split it into articles");
            return RawInput.broken(new ReadResult.Broken(problem, end));
        }
        return new RawInput(
                file, line.number(), origin.offset(), line.bytes().length, () -> parse(line, mark, origin, end));
    }

    private ReadResult parse(Line line, int mark, Origin origin, long end) {
        try {
            Decoded decoded = new Decoder(file).decode(line.bytes(), mark, encoding, line.offset(), line.number());
            return read(decoded, origin, false, Capture.of(line.bytes()), options, end);
        } catch (UnreadableException e) {
            return new ReadResult.Broken(e.problem(), end);
        }
    }

    static ReadResult read(
            Decoded decoded, Origin origin, boolean alone, Capture capture, ReadOptions options, long end) {
        try {
            JsonLine article = JsonLine.parse(decoded, origin, options.maxText());
            List<Problem> warnings = new ArrayList<>(Encodings.warnings(origin, decoded));
            warnings.addAll(article.warnings());
            return new DocumentMaker(options)
                    .make(article.page(), article.told(), origin, alone, capture, warnings, end);
        } catch (UnreadableException e) {
            return new ReadResult.Broken(e.problem(), end);
        }
    }
}
