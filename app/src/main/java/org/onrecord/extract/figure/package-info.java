/**
 * How many, and of whom: numbers, counts with their bounds, and the groups of people that they count.
 *
 * <p>Three passes, each on the layer of the one before: bare numbers ({@code number}), numbers with the words that bound them
 * ({@code count}: "at least 14", "dozens of", "no one"), and people ({@code people}: "two policemen and a passer-by"). Words stand in the
 * vocabularies of the language.
 */
@NullMarked
package org.onrecord.extract.figure;

import org.jspecify.annotations.NullMarked;
