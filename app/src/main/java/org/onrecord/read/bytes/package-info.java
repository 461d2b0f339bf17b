/**
 * What bytes are before they are text: signatures of files that are no text, encodings, lines cut from a stream, and the way back from
 * a character to the byte it began at.
 */
@NullMarked
package org.onrecord.read.bytes;

import org.jspecify.annotations.NullMarked;
