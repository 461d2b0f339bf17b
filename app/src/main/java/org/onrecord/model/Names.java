package org.onrecord.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of people, bodies and places as they are compared: case, accents and punctuation do not count. */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    /** Lower case, without accents, words parted by one space; may be empty. */
    public static String normal(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String bare = POSSESSIVE.matcher(plain).replaceAll("");
        return NO_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The words of the normal form, in order. */
    public static Set<String> words(String name) {
        String normal = normal(name);
        return normal.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(normal.split(" ")));
    }

    /** True where both have the same normal form. */
    public static boolean equal(String a, String b) {
        return normal(a).equals(normal(b));
    }

    /** True where every word of the shorter name stands in the longer. */
    public static boolean oneHoldsTheOther(String a, String b) {
        Set<String> x = words(a);
        Set<String> y = words(b);
        return !x.isEmpty() && !y.isEmpty() && (x.containsAll(y) || y.containsAll(x));
    }
}
