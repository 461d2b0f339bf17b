/**
 * From the claims of an incident to low, best and high, by a named and versioned rule that anyone can replay.
 *
 * <p>A figure that is denied or withheld is never counted. Zero is a figure; unknown is none. A rule first decides which figures are
 * complete (they count all the people asked for), then which still stand, then who may decide the best one.
 */
@NullMarked
package org.onrecord.reconcile;

import org.jspecify.annotations.NullMarked;
