/**
 * The sample dispatches as test material: what stands in them, what a careful reader comes to, and a scrambler that
 * replaces every date, casualty number and official's name at random, so that no program passes by knowing the samples.
 */
@NullMarked
package org.onrecord.samples;

import org.jspecify.annotations.NullMarked;
