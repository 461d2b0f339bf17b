package org.onrecord.extract.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.extract.text.Casing;
import org.onrecord.extract.text.Tokens;

/** All terms of a language's vocabularies, found in one pass over the tokens. */
public final class Lexicon {

    /** By word: where the terms that begin with it stand in the arrays below; one more at the end. */
    private final int[] from;
    /** Numbers of terms, grouped by their first word, the longest first. */
    private final int[] numbers;
    /** Second word of each of these, 0 where it has none. */
    private final int[] seconds;

    /** How many words each has; below 0 where it must not be written small. */
    private final int[] lengths;

    private final long[] marks;
    private final Term[] byNumber;
    private final List<Term> terms;
    private final Map<String, List<Integer>> byClass = new HashMap<>();

    Lexicon(List<Term> terms, int words) {
        this.terms = List.copyOf(terms);
        this.byNumber = terms.toArray(Term[]::new);
        List<Integer> order = new ArrayList<>();
        for (int n = 0; n < byNumber.length; n++) {
            order.add(n);
        }
        order.sort(Comparator.comparingInt((Integer n) -> byNumber[n].words()[0])
                .thenComparingInt(n -> -byNumber[n].words().length));
        this.numbers = order.stream().mapToInt(Integer::intValue).toArray();
        this.seconds = order.stream()
                .mapToInt(n -> byNumber[n].words().length > 1 ? byNumber[n].words()[1] : 0)
                .toArray();
        this.lengths = order.stream()
                .mapToInt(n -> byNumber[n].words().length * (byNumber[n].capital() ? -1 : 1))
                .toArray();
        this.from = new int[words + 1];
        this.marks = new long[byNumber.length];
        for (int at = numbers.length - 1; at >= 0; at--) {
            from[byNumber[numbers[at]].words()[0]] = at + 1;
        }
        int next = 0;
        for (int word = 0; word < words; word++) {
            int first = from[word] == 0 ? next : from[word] - 1;
            from[word] = first;
            next = first;
            while (next < numbers.length && byNumber[numbers[next]].words()[0] == word) {
                next++;
            }
        }
        from[words] = numbers.length;
        for (int n = 0; n < byNumber.length; n++) {
            for (String wordClass : byNumber[n].classes()) {
                marks[n] |= mark(wordClass);
                byClass.computeIfAbsent(wordClass, k -> new ArrayList<>()).add(n);
            }
        }
    }

    Term term(int number) {
        return byNumber[number];
    }

    /** The marks of all classes of term {@code number}. */
    long marks(int number) {
        return marks[number];
    }

    /** Where the terms that begin with {@code word} stand: from here to before that of the next word, the longest first. */
    int first(int word) {
        return from[Math.min(word, from.length - 1)];
    }

    /**
     * The number of the term at place {@code at} where it stands in full at token {@code i}, before token {@code limit}; below 0 where it does
     * not.
     */
    int standing(int at, Tokens tokens, int i, int limit) {
        int length = Math.abs(lengths[at]);
        if (i + length > limit
                || length > 1 && tokens.word(i + 1) != seconds[at]
                || lengths[at] < 0 && tokens.casing(i) == Casing.LOWER) {
            return -1;
        }
        if (length > 2) {
            int[] words = byNumber[numbers[at]].words();
            for (int n = 2; n < length; n++) {
                if (tokens.word(i + n) != words[n]) {
                    return -1;
                }
            }
        }
        return numbers[at];
    }

    /** One bit of 64 for a class: a term without the bit is not of the class, one with it may be. */
    static long mark(String wordClass) {
        return 1L << (wordClass.hashCode() * 0x9E3779B9 >>> 26);
    }

    /** All terms, in the order of the files; their places are their numbers. */
    List<Term> all() {
        return terms;
    }

    /** All terms of {@code wordClass}, in the order of the files. */
    public List<Term> of(String wordClass) {
        return numbers(wordClass).stream().map(this::term).toList();
    }

    /** The numbers of all terms of {@code wordClass}, ascending. */
    List<Integer> numbers(String wordClass) {
        return byClass.getOrDefault(wordClass, List.of());
    }

    @Override
    public String toString() {
        return terms.size() + " terms";
    }
}
