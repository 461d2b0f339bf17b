/**
 * From bytes to documents: the first stage of the journey.
 *
 * <p>Files, directories and standard input become a lazy stream of results in input order: a document with its warnings, or a problem
 * that names file, line and byte. One lost input never loses the next. Reading goes in two steps, so that many threads can share the
 * work: articles are cut from the bytes one after another ({@link org.onrecord.read.RawInput}), and each is then parsed on its own.
 * Memory is bounded by the longest article in hand, whatever the size of the file.
 */
@NullMarked
package org.onrecord.read;

import org.jspecify.annotations.NullMarked;
