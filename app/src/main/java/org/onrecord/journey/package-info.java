/**
 * The only place that knows the order: read, extract, link, reconcile, disclose, and then either tell it or record it.
 *
 * <p>The stages know nothing of each other; here they are joined, spread over the cores and fed in measured portions, so that the memory
 * in use is bounded by the articles in flight and not by the length of the input.
 */
@NullMarked
package org.onrecord.journey;

import org.jspecify.annotations.NullMarked;
