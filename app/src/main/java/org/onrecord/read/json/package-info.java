/**
 * Articles as JSON, one an input line: the keys {@code id}, {@code text}, {@code published}, {@code lang}, {@code title}, {@code url}
 * and {@code publisher}; all others are ignored. The text is taken verbatim.
 */
@NullMarked
package org.onrecord.read.json;

import org.jspecify.annotations.NullMarked;
