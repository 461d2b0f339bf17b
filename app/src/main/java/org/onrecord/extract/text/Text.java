package org.onrecord.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.model.Block;
import org.onrecord.model.Document;
import org.onrecord.model.Span;

/** A document cut into tokens and sentences. Sentences cover all tokens, in order, and never cross the border of a block. */
public final class Text {

    /** Marks are asked for again and again: each is one string. */
    private static final String[] ASCII =
            IntStream.range(0, 128).mapToObj(Character::toString).toArray(String[]::new);

    private final Document document;
    private final Tokens tokens;
    private final List<Sentence> sentences;

    private Text(Document document, Tokens tokens, List<Sentence> sentences) {
        this.document = document;
        this.tokens = tokens;
        this.sentences = List.copyOf(sentences);
    }

    /**
     * Cuts {@code document}. A text without blocks is one paragraph after the other, parted by blank lines.
     *
     * @param words by their numbers in {@code table}
     */
    public static Text of(Document document, WordTable table, SentenceWords words) {
        return of(document, blocks(document), table, words);
    }

    /** The same, of some of the document's blocks only, in order. */
    public static Text of(Document document, List<Block> blocks, WordTable table, SentenceWords words) {
        Tokens tokens = new Tokens();
        List<Sentence> sentences = new ArrayList<>();
        Sentences splitter = new Sentences(document.text(), tokens, words);
        Capitals capitals = new Capitals(tokens, words);
        for (Block block : blocks) {
            int from = tokens.size();
            Tokenizer.run(document.text(), block.span().start(), block.span().end(), table, tokens);
            capitals.settle(from, tokens.size());
            sentences.addAll(splitter.cut(from, tokens.size(), block));
        }
        return new Text(document, tokens, sentences);
    }

    /** The words and marks of {@code text} by itself, in order. */
    public static List<String> words(String text, WordTable table) {
        Tokens tokens = new Tokens(text.length() + 1);
        Tokenizer.run(text, 0, text.length(), table, tokens);
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> text.substring(tokens.start(i), tokens.end(i)))
                .toList();
    }

    /** The blocks of {@code document}; its paragraphs, parted by blank lines, where it has none. */
    public static List<Block> blocks(Document document) {
        return document.blocks().isEmpty() ? paragraphs(document.text()) : document.blocks();
    }

    private static List<Block> paragraphs(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        int newline = text.indexOf('\n');
        while (newline >= 0) {
            int next = newline + 1;
            while (next < text.length() && isBlank(text.charAt(next))) {
                next++;
            }
            if (next < text.length() && text.charAt(next) == '\n') {
                if (newline > start) {
                    blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, newline)));
                }
                start = next + 1;
            }
            newline = text.indexOf('\n', next);
        }
        blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(Math.min(start, text.length()), text.length())));
        return blocks;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    public Document document() {
        return document;
    }

    public Tokens tokens() {
        return tokens;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** Index of the sentence that holds token {@code token}. */
    public int sentenceAt(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).from() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The words from token {@code from} to the one before {@code to}. */
    public String words(int from, int to) {
        return document.text().substring(tokens.start(from), tokens.end(to - 1));
    }

    /** The words of token {@code i}. */
    public String word(int i) {
        int start = tokens.start(i);
        char first = document.text().charAt(start);
        return tokens.end(i) - start == 1 && first < ASCII.length ? ASCII[first] : words(i, i + 1);
    }

    /** Where the sentence stands, without the space around it. */
    public Span span(Sentence sentence) {
        return tokens.span(sentence.from(), sentence.to());
    }
}
