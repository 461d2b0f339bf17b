package org.onrecord.samples;

import java.time.LocalDate;

/** A string of a dispatch that can be replaced, with what it means. */
sealed interface SampleToken {

    /** The exact string, as it stands in the dispatch. */
    String text();

    /** A day, or a month that holds it. */
    record DateToken(String text, DateForm form, LocalDate value) implements SampleToken {}

    /** A time between two days, told as a number of days ("27 days", "nine days"). */
    record DaysToken(String text, LocalDate from, LocalDate to) implements SampleToken {}

    /** A number of people, two or more, in digits or words. */
    record NumberToken(String text, long value) implements SampleToken {}

    /** An official, by full name or by family name alone. */
    record NameToken(String text, boolean family, String value) implements SampleToken {}
}
