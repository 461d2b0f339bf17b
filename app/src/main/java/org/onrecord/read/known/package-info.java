/**
 * What is known of a document beside its text: days as pages write them, canonical addresses, the language, and the sketch by which
 * reprints are found.
 */
@NullMarked
package org.onrecord.read.known;

import org.jspecify.annotations.NullMarked;
