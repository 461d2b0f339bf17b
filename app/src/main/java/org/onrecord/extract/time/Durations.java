package org.onrecord.extract.time;

import java.util.OptionalInt;

/** Lengths of time by the vocabulary's letters: S, N (minute), H, D, W, F (fortnight), M, Q, Y, E (decade), C. */
final class Durations {

    private Durations() {}

    /** As TIMEX3 writes it; an unknown number is X. */
    static String value(OptionalInt number, String unit, boolean half) {
        int factor = switch (unit) {
            case "E" -> 10;
            case "C" -> 100;
            case "F" -> 2;
            default -> 1;
        };
        String n = number.isPresent() ? Integer.toString(number.getAsInt() * factor) : "X";
        return switch (unit) {
            case "S", "H" -> "PT" + n + unit + (half && unit.equals("H") ? "30M" : "");
            case "N" -> "PT" + n + "M" + (half ? "30S" : "");
            case "E", "C" -> number.isPresent() ? "P" + n + "Y" : "PX" + unit;
            case "F" -> "P" + n + "W";
            default -> "P" + n + (half ? ".5" : "") + unit;
        };
    }

    /** About how many days it reaches, at least 1; an unknown number counts as a handful of the unit. */
    static int days(OptionalInt number, String unit) {
        int n = number.orElse(unit.equals("D") ? 6 : 4);
        double days = switch (unit) {
            case "S" -> n / 86_400.0;
            case "N" -> n / 1_440.0;
            case "H" -> n / 24.0;
            case "W" -> n * 7.0;
            case "F" -> n * 14.0;
            case "M" -> n * 30.4;
            case "Q" -> n * 91.3;
            case "Y" -> n * 365.2;
            case "E" -> n * 3_652.0;
            case "C" -> n * 36_524.0;
            default -> n;
        };
        return Math.max(1, (int) Math.min(400_000, Math.ceil(days)));
    }
}
