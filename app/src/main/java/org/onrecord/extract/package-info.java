/**
 * A document's claims: an ordered list of small passes, each with a name, over vocabularies and rules kept as resources by language.
 *
 * <p>{@link org.onrecord.extract.Extractors} puts them together and is the table of contents; the sub-packages hold the passes by what they
 * read: {@code text} cuts into tokens and sentences, {@code rule} matches vocabularies and patterns, {@code figure}, {@code time},
 * {@code place} and {@code voice} read numbers, days, places and who is speaking, and {@code claim} joins them. An extractor is built once
 * and shared by threads; nothing here looks at the clock, the machine's language or a network.
 */
@NullMarked
package org.onrecord.extract;

import org.jspecify.annotations.NullMarked;
