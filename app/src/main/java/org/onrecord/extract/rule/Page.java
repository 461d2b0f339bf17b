package org.onrecord.extract.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.extract.text.Sentence;
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
    /** By token, where its terms stand in {@link #hits}; one more at the end. */
    private final int[] firstHit;
    /** By token, the marks of the classes of all terms that begin there. */
    private final long[] marks;
    /** By token, a bit for each layer that a pattern can ask for and that has a mark beginning there. */
    private final int[] laid;
    /** Numbers of terms, by token, the longest first. */
    private int[] hits = new int[64];

    private final Layer<?>[] numbered;
    private final Map<String, Layer<?>> layers = new HashMap<>();
    private final List<Match> fired = new ArrayList<>();
    private final Attempt attempt;
    private int[] room = new int[128];

    private Page(Text text, Grammar grammar) {
        this.text = text;
        this.grammar = grammar;
        int tokens = text.tokens().size();
        this.firstHit = new int[tokens + 1];
        this.marks = new long[tokens];
        this.laid = new int[tokens];
        List<String> names = grammar.layers().names();
        this.numbered = new Layer<?>[names.size()];
        for (int n = 0; n < numbered.length; n++) {
            numbered[n] = new Layer<>(laid, n);
            layers.put(names.get(n), numbered[n]);
        }
        findTerms();
        this.attempt = new Attempt(this);
    }

    /** Cuts {@code document} and finds the vocabulary's terms. */
    public static Page of(Document document, Grammar grammar) {
        return new Page(Text.of(document, grammar.words(), grammar.sentenceWords()), grammar);
    }

    /** Finds the vocabulary's terms in a text cut by the words of {@code grammar}. */
    public static Page of(Text text, Grammar grammar) {
        return new Page(text, grammar);
    }

    private void findTerms() {
        Tokens tokens = text.tokens();
        Lexicon lexicon = grammar.lexicon();
        int count = 0;
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.from(); i < sentence.to(); i++) {
                firstHit[i] = count;
                int word = tokens.word(i);
                if (word == 0) {
                    continue;
                }
                int end = lexicon.first(word + 1);
                for (int at = lexicon.first(word); at < end; at++) {
                    int term = lexicon.standing(at, tokens, i, sentence.to());
                    if (term >= 0) {
                        if (count == hits.length) {
                            hits = Arrays.copyOf(hits, count * 2);
                        }
                        hits[count++] = term;
                        marks[i] |= lexicon.marks(term);
                    }
                }
            }
        }
        firstHit[tokens.size()] = count;
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
        int from = firstHit[at];
        int count = firstHit[at + 1] - from;
        if (count == 0) {
            return List.of();
        }
        if (count == 1) {
            return List.of(term(hits[from]));
        }
        Term[] found = new Term[count];
        for (int n = 0; n < count; n++) {
            found[n] = term(hits[from + n]);
        }
        return List.of(found);
    }

    /** True where a term of {@code wordClass} begins at one of the tokens from {@code from} to before {@code to}. */
    public boolean hasAny(int from, int to, String wordClass) {
        for (int i = from; i < to; i++) {
            if (has(i, wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** True where a term of {@code wordClass} begins at token {@code at}. */
    public boolean has(int at, String wordClass) {
        if ((marks[at] & Lexicon.mark(wordClass)) == 0) {
            return false;
        }
        for (int hit = firstHit[at]; hit < firstHit[at + 1]; hit++) {
            if (term(hits[hit]).is(wordClass)) {
                return true;
            }
        }
        return false;
    }

    long marksAt(int token) {
        return marks[token];
    }

    int layersAt(int token) {
        return laid[token];
    }

    /** The first of the hits of {@code token}; they go on to the first of the next. */
    int firstHit(int token) {
        return firstHit[token];
    }

    /** The number of the term of a hit. */
    int hit(int hit) {
        return hits[hit];
    }

    Term term(int number) {
        return grammar.lexicon().term(number);
    }

    Layer<?> layer(int number) {
        return numbered[number];
    }

    /** For the rules of one file at a time: where they are tried. */
    Attempt attempt() {
        return attempt;
    }

    /** For them too: numbers that last until the next call. */
    int[] room(int size) {
        if (room.length < size) {
            room = new int[size];
        }
        return room;
    }

    /** The layer of that name, empty until a pass has laid something in it. The type is the business of those who share the name. */
    @SuppressWarnings("unchecked")
    public <T> Layer<T> layer(String name) {
        Layer<?> layer = layers.get(name);
        return (Layer<T>) (layer == null ? newLayer(name) : layer);
    }

    private Layer<?> newLayer(String name) {
        int number = layers.size();
        Layer<?> layer = number < LayerNames.MOST ? new Layer<>(laid, number) : new Layer<>();
        layers.put(name, layer);
        return layer;
    }

    void fired(Match match) {
        fired.add(match);
    }

    /** Every match that a pass was given, in the order of finding: for hit counters and for the tests of the rules' examples. */
    public List<Match> fired() {
        return fired;
    }
}
