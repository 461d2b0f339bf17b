package org.onrecord.read;

import java.util.List;
import org.onrecord.model.Document;
import org.onrecord.model.Problem;

/** What became of one article of the input. Results stand in input order. */
public sealed interface ReadResult {

    /**
     * How far the reading has come when this article was cut: bytes of all inputs so far as they lie on disk (compressed where they
     * are), to be held against {@link Inputs#totalBytes}.
     */
    long bytes();

    /**
     * A document.
     *
     * @param warnings what the reader could not make out, each with its place; the document stands
     */
    record Read(Document document, List<Problem> warnings, long bytes) implements ReadResult {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /** That input (a file, a line) is lost; the next ones are read. */
    record Broken(Problem problem, long bytes) implements ReadResult {}
}
