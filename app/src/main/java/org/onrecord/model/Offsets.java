package org.onrecord.model;

/**
 * Converts between the two ways of counting in one text: UTF-16 code units (inside Java) and Unicode code points (ledger, contract,
 * API). A text without characters beyond the basic plane counts the same both ways and costs nothing.
 */
public final class Offsets {

    private static final int STEP = 256;

    private final CharSequence text;
    private final int[] pointsAtStep;
    private final boolean same;

    public Offsets(CharSequence text) {
        this.text = text;
        int units = text.length();
        int[] steps = new int[units / STEP + 1];
        int points = 0;
        for (int i = 0; i < units; i++) {
            if (i % STEP == 0) {
                steps[i / STEP] = points;
            }
            if (!isSecondHalf(i)) {
                points++;
            }
        }
        if (units % STEP == 0) {
            steps[units / STEP] = points;
        }
        this.pointsAtStep = steps;
        this.same = points == units;
    }

    private boolean isSecondHalf(int unit) {
        return unit > 0
                && Character.isLowSurrogate(text.charAt(unit))
                && Character.isHighSurrogate(text.charAt(unit - 1));
    }

    /**
     * The number of code points before the code unit {@code unit}.
     *
     * @throws IndexOutOfBoundsException where {@code unit} lies outside 0..length
     */
    public int toPoints(int unit) {
        if (unit < 0 || unit > text.length()) {
            throw new IndexOutOfBoundsException("code unit " + unit + " of " + text.length());
        }
        if (same) {
            return unit;
        }
        int step = unit / STEP;
        int points = pointsAtStep[step];
        for (int i = step * STEP; i < unit; i++) {
            if (!isSecondHalf(i)) {
                points++;
            }
        }
        return points;
    }

    /**
     * The code unit at which code point number {@code point} begins.
     *
     * @throws IndexOutOfBoundsException where the text has fewer code points
     */
    public int toUnits(int point) {
        if (same) {
            if (point < 0 || point > text.length()) {
                throw new IndexOutOfBoundsException("code point " + point + " of " + text.length());
            }
            return point;
        }
        int low = 0;
        int high = pointsAtStep.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pointsAtStep[middle] <= point) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int unit = low * STEP;
        if (isSecondHalfSafely(unit)) {
            unit++;
        }
        return Character.offsetByCodePoints(text, unit, point - pointsAtStep[low]);
    }

    private boolean isSecondHalfSafely(int unit) {
        return unit < text.length() && isSecondHalf(unit);
    }
}
