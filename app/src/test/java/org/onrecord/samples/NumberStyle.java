package org.onrecord.samples;

import java.util.List;
import java.util.Locale;

/** Writes a number as another one was written: in digits or in words, with a capital or without. */
final class NumberStyle {
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private NumberStyle() {}

    static String like(String model, long value) {
        char first = model.charAt(0);
        if (Character.isDigit(first)) {
            return String.format(Locale.ENGLISH, "%,d", value);
        }
        String words = words(value);
        return Character.isUpperCase(first) ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
    }

    /** "27 days", "nine days", "one day", as the model writes it. */
    static String daysLike(String model, long days) {
        return like(model, days) + (days == 1 ? " day" : " days");
    }

    private static String words(long value) {
        if (value < 20) {
            return SMALL.get((int) value);
        }
        if (value < 100) {
            return TENS.get((int) value / 10) + (value % 10 == 0 ? "" : "-" + SMALL.get((int) value % 10));
        }
        return Long.toString(value);
    }
}
