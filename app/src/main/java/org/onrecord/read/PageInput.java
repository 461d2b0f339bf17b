package org.onrecord.read;

import java.util.List;
import org.onrecord.model.Capture;
import org.onrecord.model.Problem;
import org.onrecord.read.bytes.Decoded;
import org.onrecord.read.bytes.Decoder;
import org.onrecord.read.bytes.Encoding;
import org.onrecord.read.bytes.Origin;
import org.onrecord.read.bytes.Signature;
import org.onrecord.read.bytes.UnreadableException;
import org.onrecord.read.known.Told;
import org.onrecord.read.page.MarkdownPage;
import org.onrecord.read.page.Page;
import org.onrecord.read.page.TextPage;

/** A file that is one article. */
final class PageInput {

    private PageInput() {}

    static RawInput of(String file, byte[] bytes, Encoding encoding, Format format, ReadOptions options, long end) {
        Origin origin = new Origin(file, 1, 0);
        return new RawInput(file, 1, 0, bytes.length, () -> {
            try {
                return parse(bytes, origin, encoding, format, options, end);
            } catch (UnreadableException e) {
                return new ReadResult.Broken(e.problem(), end);
            }
        });
    }

    private static ReadResult parse(
            byte[] bytes, Origin origin, Encoding encoding, Format format, ReadOptions options, long end)
            throws UnreadableException {
        int binary = encoding.unit() == 1 ? Signature.firstBinary(bytes, bytes.length) : -1;
        if (binary >= 0) {
            throw new UnreadableException(Problem.error(origin.file(), "a binary file, not text", FileFormats.READ)
                    .at(1, binary));
        }
        Decoded decoded = new Decoder(origin.file()).decode(bytes, Decoder.markLength(bytes, encoding), encoding, 0, 1);
        if (decoded.text().length() > options.maxText()) {
            throw new UnreadableException(origin.error(
                    "the text has " + decoded.text().length() + " characters, more than " + options.maxText(),
                    "split it into articles, one a file or one a JSON line"));
        }
        if (decoded.text().isBlank()) {
            throw new UnreadableException(Problem.error(origin.file(), "nothing stands in the file", ""));
        }
        Page page = format == Format.MARKDOWN
                ? MarkdownPage.of(decoded)
                : new Page(decoded.text(), TextPage.blocks(decoded.text()), List.of(), decoded::byteAt, true);
        return new DocumentMaker(options)
                .make(page, Told.NOTHING, origin, true, Capture.of(bytes), Encodings.warnings(origin, decoded), end);
    }
}
