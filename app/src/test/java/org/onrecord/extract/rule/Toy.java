package org.onrecord.extract.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Document;
import org.onrecord.model.Language;

/** A small language of our own for tests of patterns: its files are given as text. */
final class Toy {

    private static final Language LANGUAGE = new Language("toy");
    private static final String FOLDER = "/org/onrecord/rules/toy/";

    /** Colours and animals, one of them in two words, one only with a capital. */
    static final String WORDS = String.join(
            "\n",
            "@colour kind=warm",
            "red | dark red; kind=dark | orange",
            "@colour kind=cold",
            "blue | green",
            "@animal",
            "cat | dog | polar bear",
            "@name case=capital",
            "Rose");

    private final Grammar grammar;

    private Toy(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The language with this rule file beside its vocabulary. */
    static Toy rules(String... lines) {
        return files(WORDS, String.join("\n", lines));
    }

    /** One rule of one pattern. */
    static Toy pattern(String pattern) {
        return rules("rule only", "pattern " + pattern);
    }

    static Toy files(String vocabulary, String rules) {
        Map<String, String> files = new HashMap<>();
        files.put(FOLDER + "index.txt", "vocabulary words.txt # all\nrules toy.rules");
        files.put(FOLDER + "words.txt", vocabulary);
        files.put(FOLDER + "toy.rules", rules);
        return new Toy(Grammar.load(
                LANGUAGE, path -> Optional.ofNullable(files.get(path)).orElseThrow()));
    }

    Page page(String text) {
        return Page.of(Document.ofText("t", text, LANGUAGE, Optional.empty()), grammar);
    }

    RuleSet rules() {
        return grammar.rules("toy");
    }

    Grammar grammar() {
        return grammar;
    }

    /** Words of the longest matches, sentence by sentence. */
    List<String> longest(String text) {
        Page page = page(text);
        return page.text().sentences().stream()
                .flatMap(s -> rules().longest(page, s).stream())
                .map(Match::words)
                .toList();
    }

    /** Words of every match. */
    List<String> every(String text) {
        Page page = page(text);
        return page.text().sentences().stream()
                .flatMap(s -> rules().every(page, s).stream())
                .map(Match::words)
                .toList();
    }

    /** The first match in the first sentence. */
    Match first(String text) {
        Page page = page(text);
        Sentence sentence = page.text().sentences().get(0);
        return rules().every(page, sentence).get(0);
    }

    static String lines(String... lines) {
        return String.join("\n", Arrays.asList(lines));
    }
}
