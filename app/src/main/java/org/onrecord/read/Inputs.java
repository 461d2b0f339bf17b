package org.onrecord.read;

import java.io.InputStream;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads what a person names: files, directories (walked, their files sorted by path; hidden ones passed over) and {@code -} for standard
 * input.
 *
 * <p>The streams are lazy and sequential, in input order; one file is open at a time, and it is closed at its end or with the stream.
 * Memory holds the article in hand and a buffer. A file or line that cannot be read becomes a {@link ReadResult.Broken} and the next
 * ones are read.
 */
public final class Inputs {

    private Inputs() {}

    /** Every article as a document, or why it is none. */
    public static Stream<ReadResult> read(List<String> paths, InputStream stdin, ReadOptions options) {
        return raw(paths, stdin, options).map(RawInput::parse);
    }

    /** Every article as bytes, to be parsed in any thread. */
    public static Stream<RawInput> raw(List<String> paths, InputStream stdin, ReadOptions options) {
        RawInputs inputs = new RawInputs(paths, stdin, options);
        Spliterator<RawInput> one =
                Spliterators.spliteratorUnknownSize(inputs, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(one, false).onClose(inputs::close);
    }

    /** Bytes of all files as they lie on disk; 0 where that cannot be known before, as with standard input. */
    public static long totalBytes(List<String> paths) {
        if (paths.contains("-")) {
            return 0;
        }
        return paths.stream()
                .flatMap(path -> InputWalk.of(path).stream())
                .mapToLong(found -> Math.max(found.size(), 0))
                .sum();
    }
}
