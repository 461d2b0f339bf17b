package org.onrecord.extract.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.model.Document;
import org.onrecord.model.Language;

/** A text cut for tests, with abbreviations and sentence openers of our own. */
final class Cut {

    private final WordTable table = new WordTable();
    private final Set<Integer> abbreviations = numbers("gen", "st", "mr");
    private final Set<Integer> openers = numbers("the", "police");
    final Text text;

    private Cut(String words) {
        this.text = Text.of(
                Document.ofText("t", words, Language.UNDETERMINED, Optional.empty()), table, new SentenceWords() {
                    @Override
                    public boolean isAbbreviation(int word) {
                        return abbreviations.contains(word);
                    }

                    @Override
                    public boolean opens(int word) {
                        return openers.contains(word);
                    }
                });
    }

    static Cut of(String words) {
        return new Cut(words);
    }

    private Set<Integer> numbers(String... words) {
        return Arrays.stream(words).map(table::add).collect(Collectors.toSet());
    }

    /** The tokens, parted by spaces. */
    String tokens() {
        return IntStream.range(0, text.tokens().size()).mapToObj(text::word).collect(Collectors.joining(" "));
    }

    List<String> sentences() {
        return text.sentences().stream()
                .map(s -> text.span(s).in(text.document().text()))
                .toList();
    }

    TokenKind kind(int token) {
        return text.tokens().kind(token);
    }

    Casing casing(int token) {
        return text.tokens().casing(token);
    }
}
