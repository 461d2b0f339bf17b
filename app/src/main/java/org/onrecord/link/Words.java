package org.onrecord.link;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.model.Names;

/**
 * How telling a word is: the fewer tellings have it, the more. No list of stop words is needed, in any language, since a word of every
 * article weighs next to nothing.
 */
record Words(Commonness common) {

    private static final int SHORTEST = 3;

    /** Tellings from which on it shows which words are common. */
    private static final double SHOWN = 12;

    /** How far rarity can be trusted, 0..1: in a handful of tellings every word is rare. */
    double trust() {
        return Math.min(1, common.size() / SHOWN);
    }

    /** The words of {@code sentences} that can tell anything; each once. */
    static Set<String> telling(Set<String> sentences) {
        Set<String> words = new HashSet<>();
        for (String sentence : sentences) {
            for (String word : Names.words(sentence)) {
                if (word.length() >= SHORTEST && !Character.isDigit(word.charAt(0))) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** By weight, of the length of the root of {@link #trust}, in a fixed order; empty where there are none. */
    Map<String, Double> vector(Set<String> words) {
        Map<String, Double> vector = new TreeMap<>();
        words.forEach(word -> vector.put(word, weight(word)));
        double norm = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
        vector.replaceAll((word, w) -> norm == 0 ? 0 : w / norm * Math.sqrt(trust()));
        return vector;
    }

    private double weight(String word) {
        return Math.log(1 + (double) common.size() / common.ofWord(word)) - Math.log(2) + 0.01;
    }

    /** Cosine of two vectors of unit length, 0..1; of shorter ones less. */
    static double cosine(Map<String, Double> a, Map<String, Double> b) {
        Map<String, Double> small = a.size() <= b.size() ? a : b;
        Map<String, Double> large = small == a ? b : a;
        double sum = 0;
        for (Map.Entry<String, Double> e : small.entrySet()) {
            sum += e.getValue() * large.getOrDefault(e.getKey(), 0.0);
        }
        return Math.min(1, sum);
    }
}
