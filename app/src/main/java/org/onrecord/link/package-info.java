/**
 * From the claims of many articles to incidents: which claims speak of one happening, and why.
 *
 * <p>A telling is what one article says about one happening (the claims that share its label). Tellings are compared where they share a
 * key (day, place, side, rare word, family), each comparison is a sum of readable grounds, and groups are joined from the surest pair
 * down while their mean stays above zero. Nothing depends on the order in which articles arrive. Running totals are matched with
 * totals alone. Reprints are found by their sketches and make one family, so that one wire story is one voice.
 */
@NullMarked
package org.onrecord.link;

import org.jspecify.annotations.NullMarked;
