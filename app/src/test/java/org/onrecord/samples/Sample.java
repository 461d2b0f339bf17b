package org.onrecord.samples;

import java.time.LocalDate;
import java.util.List;

/**
 * One dispatch.
 *
 * @param file path below {@code samples/}, with slashes
 * @param story the case it belongs to
 * @param published its day
 * @param fixed numbers in it that count no casualties and stay as they are
 * @param tokens what can be replaced, in the order in which it stands
 * @param text the whole file
 */
record Sample(
        String file, String story, LocalDate published, List<String> fixed, List<SampleToken> tokens, String text) {

    Sample {
        fixed = List.copyOf(fixed);
        tokens = List.copyOf(tokens);
    }
}
