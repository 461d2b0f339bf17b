/**
 * From people, words of harm, voices, times and places to claims.
 *
 * <p>The outcome pass ties people to what befell them, by the rules of the language; silences and denials without a figure come from rules of
 * their own; the drafts are then given stance, source, time, place and happening, each by a small class, and leave as claims.
 */
@NullMarked
package org.onrecord.extract.claim;

import org.jspecify.annotations.NullMarked;
