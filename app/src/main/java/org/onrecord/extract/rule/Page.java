package org.onrecord.extract.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.extract.text.Text;
import org.onrecord.extract.text.Tokens;
import org.onrecord.model.Document;

/**
 * One document on the table: its text, the vocabulary terms that stand in it, and the layers that passes have laid over it. Belongs to
 * one thread; thrown away when the document is read.
 */
public final class Page {

    private final Text text;
    private final Grammar grammar;
    private final int[] firstHit;
    /** By token, the marks of the classes of all terms that begin there. */
    private final long[] marks;

    private int[] nextHit = new int[64];
    private Term[] hits = new Term[64];
    private int hitCount = 1;
    private final Map<String, Layer<?>> layers = new HashMap<>();
    private final List<Match> fired = new ArrayList<>();

    private Page(Text text, Grammar grammar) {
        this.text = text;
        this.grammar = grammar;
        this.firstHit = new int[text.tokens().size()];
        this.marks = new long[text.tokens().size()];
        text.sentences().forEach(s -> findTerms(s.from(), s.to()));
    }

    /** Cuts {@code document} and finds the vocabulary's terms. */
    public static Page of(Document document, Grammar grammar) {
        return new Page(Text.of(document, grammar.words(), grammar.sentenceWords()), grammar);
    }

    /** Finds the vocabulary's terms in a text cut by the words of {@code grammar}. */
    public static Page of(Text text, Grammar grammar) {
        return new Page(text, grammar);
    }

    private void findTerms(int from, int to) {
        Tokens tokens = text.tokens();
        for (int i = from; i < to; i++) {
            int word = tokens.word(i);
            if (word == 0) {
                continue;
            }
            Term[] candidates = grammar.lexicon().startingWith(word);
            long[] classes = grammar.lexicon().marksOf(word);
            for (int c = candidates.length - 1; c >= 0; c--) {
                if (Lexicon.standsAt(candidates[c], tokens, i, to)) {
                    addHit(i, candidates[c]);
                    marks[i] |= classes[c];
                }
            }
        }
    }

    private void addHit(int token, Term term) {
        if (hitCount == hits.length) {
            hits = Arrays.copyOf(hits, hitCount * 2);
            nextHit = Arrays.copyOf(nextHit, hitCount * 2);
        }
        hits[hitCount] = term;
        nextHit[hitCount] = firstHit[token];
        firstHit[token] = hitCount++;
    }

    public Text text() {
        return text;
    }

    public Tokens tokens() {
        return text.tokens();
    }

    public Grammar grammar() {
        return grammar;
    }

    /** The terms that begin at token {@code at}, the longest first. */
    public List<Term> terms(int at) {
        if (firstHit[at] == 0) {
            return List.of();
        }
        List<Term> found = new ArrayList<>();
        for (int hit = firstHit[at]; hit != 0; hit = nextHit[hit]) {
            found.add(hits[hit]);
        }
        return found;
    }

    /** True where a term of {@code wordClass} begins at token {@code at}. */
    public boolean has(int at, String wordClass) {
        if (!mayHave(at, wordClass)) {
            return false;
        }
        for (int hit = firstHit[at]; hit != 0; hit = nextHit[hit]) {
            if (hits[hit].is(wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** False where surely no term of {@code wordClass} begins at token {@code at}. */
    boolean mayHave(int at, String wordClass) {
        return (marks[at] & Lexicon.mark(wordClass)) != 0;
    }

    int firstHit(int token) {
        return firstHit[token];
    }

    int nextHit(int hit) {
        return nextHit[hit];
    }

    Term hit(int hit) {
        return hits[hit];
    }

    /** The layer of that name, empty until a pass has laid something in it. The type is the business of those who share the name. */
    @SuppressWarnings("unchecked")
    public <T> Layer<T> layer(String name) {
        return (Layer<T>) layers.computeIfAbsent(name, n -> new Layer<T>());
    }

    void fired(Match match) {
        fired.add(match);
    }

    /** Every match that a pass was given, in the order of finding: for hit counters and for the tests of the rules' examples. */
    public List<Match> fired() {
        return fired;
    }
}
