package org.onrecord.ledger.json;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The two ways of counting from nothing but the places of the characters that take two UTF-16 units, so that a claim can be read back
 * without its document's text.
 */
public final class AstralPoints implements Points {

    private final int[] places;

    private AstralPoints(int[] places) {
        this.places = places;
    }

    /** The code points, counted from 0, of {@code text} that take two units: {@code "3,17"}; empty for most texts. */
    public static String places(String text) {
        int[] found = text.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? find(text) : new int[0];
        return Arrays.stream(found).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }

    private static int[] find(String text) {
        int[] points = text.codePoints().toArray();
        int[] found = new int[points.length];
        int count = 0;
        for (int i = 0; i < points.length; i++) {
            if (Character.isSupplementaryCodePoint(points[i])) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** @param places as {@link #places} gave them */
    public static Points of(String places) {
        if (places.isEmpty()) {
            return Points.SAME;
        }
        try {
            return new AstralPoints(Arrays.stream(places.split(",", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray());
        } catch (NumberFormatException e) {
            throw new MalformedJson("not a list of places: " + places, e);
        }
    }

    @Override
    public int toUnits(int point) {
        return point + before(point);
    }

    @Override
    public int toPoints(int unit) {
        int low = 0;
        int high = places.length;
        while (low < high) { // the first place whose character ends after the unit
            int middle = (low + high) >>> 1;
            if (places[middle] + middle + 2 > unit) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return unit - low;
    }

    private int before(int point) {
        int found = Arrays.binarySearch(places, point);
        return found >= 0 ? found : -found - 1;
    }
}
