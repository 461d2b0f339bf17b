/**
 * When: finds expressions of time and tells which calendar days they mean.
 *
 * <p>Three rule files, one after the other: {@code time} finds expressions that stand alone, {@code time-phrases} what is made of them ("the
 * night of 11 June"), {@code time-spans} what joins or opens them ("from … to", "since"). What a rule {@code gives} as {@code op} says how
 * {@link org.onrecord.extract.time.ExpressionReader} reads it; the {@link org.onrecord.extract.time.Resolver} then turns expressions into
 * TIMEX3 values and days, in the order of the text, against the day of publication or the day the story has come to. Language is in the rule
 * files only.
 */
@NullMarked
package org.onrecord.extract.time;

import org.jspecify.annotations.NullMarked;
