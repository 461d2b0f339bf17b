/**
 * How well extraction does: its output against gold annotations, one figure for each thing that can go wrong.
 *
 * <p>{@link org.onrecord.eval.Evaluation#run(Kind, Path, Iterator, Options)} is the way in. It takes what to score ({@link
 * org.onrecord.eval.Kind}), a gold file of JSON lines, and the output to score: either a second file, or an iterator over the lines
 * that an extractor gives for the gold file, so that both can run in one process. Gold and output are joined on the document's id; an
 * article that the output lacks counts as one with nothing extracted. The result is an ordered tree of {@link
 * org.onrecord.eval.Measure}s that can be printed for people or as JSON, and as many {@link org.onrecord.eval.Difference}s as were
 * asked for.
 *
 * <p>Each kind has one {@code Scorer}; what they share (spans that overlap, names that mean the same, precision and recall, B-cubed)
 * stands beside them. All offsets here are Unicode code points, as in the contract: no {@link org.onrecord.model.Span} is used.
 */
@NullMarked
package org.onrecord.eval;

import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.NullMarked;
