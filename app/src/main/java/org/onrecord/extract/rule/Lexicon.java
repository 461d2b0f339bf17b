package org.onrecord.extract.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.onrecord.extract.text.Casing;
import org.onrecord.extract.text.Tokens;

/** All terms of a language's vocabularies, found in one pass over the tokens. */
public final class Lexicon {

    private static final Term[] NONE = {};

    private static final long[] NO_MARKS = {};

    private final Term[][] byFirstWord;
    private final long[][] marks;
    private final List<Term> terms;

    Lexicon(List<Term> terms, int words) {
        this.terms = List.copyOf(terms);
        List<List<Term>> lists = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            lists.add(List.of());
        }
        for (Term term : terms) {
            int first = term.words()[0];
            if (lists.get(first).isEmpty()) {
                lists.set(first, new ArrayList<>());
            }
            lists.get(first).add(term);
        }
        this.byFirstWord = new Term[words][];
        this.marks = new long[words][];
        for (int i = 0; i < words; i++) {
            Term[] sameStart = lists.get(i).toArray(NONE);
            Arrays.sort(sameStart, Comparator.comparingInt(t -> -t.words().length));
            byFirstWord[i] = sameStart;
            marks[i] = Arrays.stream(sameStart)
                    .mapToLong(
                            t -> t.classes().stream().mapToLong(Lexicon::mark).reduce(0, (a, b) -> a | b))
                    .toArray();
        }
    }

    /** Terms that begin with word number {@code word}, the longest first. */
    Term[] startingWith(int word) {
        return word < byFirstWord.length ? byFirstWord[word] : NONE;
    }

    /** The marks of the classes of those terms, one for each. */
    long[] marksOf(int word) {
        return word < marks.length ? marks[word] : NO_MARKS;
    }

    /** One bit of 64 for a class: a term without the bit is not of the class, one with it may be. */
    static long mark(String wordClass) {
        return 1L << (wordClass.hashCode() * 0x9E3779B9 >>> 26);
    }

    /** All terms of {@code wordClass}, in the order of the files. */
    public List<Term> of(String wordClass) {
        return terms.stream().filter(t -> t.is(wordClass)).toList();
    }

    /** True where {@code term} stands in full at token {@code at}, before token {@code limit}. */
    static boolean standsAt(Term term, Tokens tokens, int at, int limit) {
        int[] words = term.words();
        if (at + words.length > limit || term.capital() && tokens.casing(at) == Casing.LOWER) {
            return false;
        }
        for (int i = 1; i < words.length; i++) {
            if (tokens.word(at + i) != words[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return terms.size() + " terms over "
                + Arrays.stream(byFirstWord).filter(t -> t.length > 0).count() + " first words";
    }
}
