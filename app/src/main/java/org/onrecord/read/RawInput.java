package org.onrecord.read;

import java.util.function.Supplier;

/**
 * One article as it was cut from the input, not yet understood. Parsing is pure: it may run in any thread, at any time, any number of
 * times.
 */
public final class RawInput {

    private final String file;
    private final long line;
    private final long offset;
    private final int size;
    private final Supplier<ReadResult> parse;

    RawInput(String file, long line, long offset, int size, Supplier<ReadResult> parse) {
        this.file = file;
        this.line = line;
        this.offset = offset;
        this.size = size;
        this.parse = parse;
    }

    /** An input that is lost already. */
    static RawInput broken(ReadResult.Broken broken) {
        return new RawInput(
                broken.problem().file(),
                broken.problem().line().orElse(1),
                broken.problem().offset().orElse(0),
                0,
                () -> broken);
    }

    /** The file as it was named, {@code -} for standard input. */
    public String file() {
        return file;
    }

    /** The line, from 1, on which the article begins. */
    public long line() {
        return line;
    }

    /** The byte, from 0, at which the article begins; in a compressed file counted after unpacking. */
    public long offset() {
        return offset;
    }

    /** The bytes it holds in memory. */
    public int size() {
        return size;
    }

    public ReadResult parse() {
        return parse.get();
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
