/**
 * A document as tokens and sentences: what every pass of the extraction stands on.
 *
 * <p>Tokens are kept in parallel arrays, not objects; a token knows where it stands, whether it is a word, a number or a mark, how it is
 * written, and its number in the table of words that the vocabularies know (0 for all others). Nothing here knows a language beyond
 * the list of abbreviations it is given.
 */
@NullMarked
package org.onrecord.extract.text;

import org.jspecify.annotations.NullMarked;
