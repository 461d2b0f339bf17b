/**
 * Who said it: reported speech, its speakers, and the side they speak for.
 *
 * <p>One pass. The rules of {@code voices.rules} find the words that report speech; {@code Phrases} reads the speaker beside them,
 * {@code Contents} what is said, {@code Cast} who the speaker is: the fullest name in the article for "the governor" or "he". What was
 * found lies in the layer {@code speech}; {@link org.onrecord.extract.voice.Speeches} answers who says the words at a token.
 */
@NullMarked
package org.onrecord.extract.voice;

import org.jspecify.annotations.NullMarked;
