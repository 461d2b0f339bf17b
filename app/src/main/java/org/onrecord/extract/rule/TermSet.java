package org.onrecord.extract.rule;

import java.util.Map;

/** The terms of a class that have certain attributes, told apart by one bit each. */
final class TermSet {

    private final long mark;
    private final long[] members;
    private final boolean ofOneWord;

    TermSet(String wordClass, Map<String, String> attributes, Lexicon lexicon) {
        this.mark = Lexicon.mark(wordClass);
        this.members = new long[(lexicon.all().size() >> 6) + 1];
        boolean one = true;
        for (int n : lexicon.numbers(wordClass)) {
            Term term = lexicon.term(n);
            if (has(term, attributes)) {
                members[n >> 6] |= 1L << n;
                one &= term.words().length == 1;
            }
        }
        this.ofOneWord = one;
    }

    static boolean has(Attributed value, Map<String, String> wanted) {
        for (Map.Entry<String, String> e : wanted.entrySet()) {
            if (!value.attribute(e.getKey()).equals(e.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** True where no term is of more than one word. */
    boolean isOfOneWord() {
        return ofOneWord;
    }

    boolean holds(int term) {
        return (members[term >> 6] >>> term & 1) != 0;
    }

    /** True where one of the terms begins at token {@code i}. */
    boolean beginsAt(Page page, int i) {
        if ((page.marksAt(i) & mark) == 0) {
            return false;
        }
        for (int hit = page.firstHit(i); hit < page.firstHit(i + 1); hit++) {
            if (holds(page.hit(hit))) {
                return true;
            }
        }
        return false;
    }

    /** Takes one of the terms, the longest first. */
    static final class Take extends Step {
        private final TermSet terms;
        private final int slot;
        private final Step next;

        Take(Starts starts, TermSet terms, int slot, Step next) {
            super(starts);
            this.terms = terms;
            this.slot = slot;
            this.next = next;
        }

        @Override
        boolean match(Attempt a, int i) {
            if (i >= a.limit || (a.page.marksAt(i) & terms.mark) == 0) {
                return false;
            }
            int last = a.page.firstHit(i + 1);
            for (int hit = a.page.firstHit(i); hit < last; hit++) {
                int number = a.page.hit(hit);
                if (terms.holds(number)) {
                    Term term = a.page.term(number);
                    int end = i + term.words().length;
                    if (end <= a.limit && a.capture(slot, i, end, term, next)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
