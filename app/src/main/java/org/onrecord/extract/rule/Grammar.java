package org.onrecord.extract.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.onrecord.extract.text.Casing;
import org.onrecord.extract.text.SentenceWords;
import org.onrecord.extract.text.Text;
import org.onrecord.extract.text.WordTable;
import org.onrecord.model.Block;
import org.onrecord.model.Document;
import org.onrecord.model.Language;
import org.onrecord.model.Sha256;

/**
 * Everything the passes know of one language: its words, vocabularies and rules. Loaded once from {@code rules/<language>/index.txt},
 * which lists the files ({@code vocabulary NAME} or {@code rules NAME}, in order; several names of one line make one set, called by the first); read
 * by many threads.
 */
public final class Grammar {

    private static final String ROOT = "/org/onrecord/rules/";

    /** Any word: what an ending follows, so that it is cut as the texts' endings are. */
    private static final String STEM = "a";

    private final Language language;
    private final WordTable words;
    private final Lexicon lexicon;
    private final Map<String, RuleSet> ruleSets;
    private final LayerNames layers;
    private final SentenceWords sentenceWords;
    /** Names of states by their ISO 3166-1 codes. */
    private final Map<String, String> states = new HashMap<>();

    private final String fingerprint;

    private Grammar(
            Language language,
            WordTable words,
            Lexicon lexicon,
            Map<String, RuleSet> ruleSets,
            LayerNames layers,
            String fingerprint) {
        this.language = language;
        this.words = words;
        this.lexicon = lexicon;
        this.ruleSets = ruleSets;
        this.layers = layers;
        this.sentenceWords = new Borders(
                firstWords("abbreviation"),
                firstWords("sentence-opener"),
                namesIn(lexicon),
                smallIn(lexicon),
                capitalIn(lexicon),
                leading());
        lexicon.of("country").stream()
                .filter(t -> !t.attribute("iso").isEmpty())
                .forEach(t -> states.put(t.attribute("iso"), t.attribute("side")));
        this.fingerprint = fingerprint;
    }

    /** The usual short name of the state with this ISO 3166-1 alpha-2 code. */
    public Optional<String> state(String code) {
        return Optional.ofNullable(states.get(code));
    }

    /** True where the program has rules for {@code language}. */
    public static boolean exists(Language language) {
        return Grammar.class.getResource(ROOT + language.tag() + "/index.txt") != null;
    }

    /**
     * Loads the rules of {@code language}.
     *
     * @throws IllegalArgumentException where a file is broken, naming file, line and place
     */
    public static Grammar load(Language language) {
        return load(language, Grammar::resource);
    }

    /** @param files gives the content of a file under its path */
    static Grammar load(Language language, UnaryOperator<String> files) {
        String folder = ROOT + language.tag() + "/";
        WordTable words = new WordTable();
        List<Term> terms = new ArrayList<>();
        Map<String, List<Rule>> rules = new LinkedHashMap<>();
        StringBuilder all = new StringBuilder();
        for (String line : lines(folder + "index.txt", files, all)) {
            String entry = VocabularyFile.withoutComment(line);
            if (entry.isEmpty()) {
                continue;
            }
            String[] parts = entry.split("\\s+");
            String set = baseName(parts[1]);
            for (int i = 1; i < parts.length; i++) {
                List<String> content = lines(folder + parts[i], files, all);
                switch (parts[0]) {
                    case "vocabulary" -> terms.addAll(VocabularyFile.read(parts[i], content, words));
                    case "rules" ->
                        rules.computeIfAbsent(set, k -> new ArrayList<>())
                                .addAll(RuleFile.read(baseName(parts[i]), content, words));
                    default ->
                        throw new IllegalArgumentException(
                                folder + "index.txt: '" + parts[0] + "' is neither vocabulary nor rules");
                }
            }
        }
        Lexicon lexicon = new Lexicon(terms, words.size());
        Map<String, RuleSet> sets = new LinkedHashMap<>();
        LayerNames layers = new LayerNames();
        StepCompiler compiler = new StepCompiler(lexicon, layers);
        rules.forEach((name, list) -> sets.put(name, new RuleSet(name, list, lexicon, layers, compiler)));
        return new Grammar(language, words, lexicon, sets, layers, Sha256.of(all.toString()));
    }

    private static String baseName(String file) {
        return file.replaceFirst("\\.[a-z]+$", "");
    }

    private static List<String> lines(String path, UnaryOperator<String> files, StringBuilder all) {
        String content = files.apply(path);
        all.append(path).append('\n').append(content);
        return content.lines().toList();
    }

    private static String resource(String resource) {
        try (InputStream in = Grammar.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("the program lacks its rule file " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the rule file " + resource, e);
        }
    }

    /** The tokens of {@code text} as numbers of words, added to the table; an ending ("'s") is cut as after a word. */
    static int[] tokens(String text, WordTable words) {
        List<String> own = Text.words(text, words);
        if (!text.isEmpty() && !Character.isLetter(text.charAt(0))) {
            List<String> after = Text.words(STEM + text, words);
            own = after.get(0).equals(STEM) ? after.subList(1, after.size()) : own;
        }
        return own.stream().mapToInt(words::add).toArray();
    }

    /** The words of {@code name} as numbers, new to the table where need be; only while the passes are being built. */
    public int[] learn(String name) {
        return tokens(name, words);
    }

    public Language language() {
        return language;
    }

    public WordTable words() {
        return words;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    LayerNames layers() {
        return layers;
    }

    /**
     * The rules of one set, by the name of its first file.
     *
     * @throws IllegalArgumentException where the language has no such file
     */
    public RuleSet rules(String name) {
        RuleSet set = ruleSets.get(name);
        if (set == null) {
            throw new IllegalArgumentException("the rules of '" + language + "' have no file " + name + ".rules");
        }
        return set;
    }

    /** All rules of the language, file by file. */
    public List<RuleSet> ruleSets() {
        return List.copyOf(ruleSets.values());
    }

    private BitSet firstWords(String wordClass) {
        BitSet words = new BitSet();
        lexicon.of(wordClass).forEach(t -> words.set(t.words()[0]));
        return words;
    }

    /** Words that are written with a capital wherever case tells something. */
    private static BitSet namesIn(Lexicon lexicon) {
        BitSet names = wordsOf(lexicon, Term::capital);
        names.andNot(smallIn(lexicon));
        return names;
    }

    /** Words that are written small. */
    private static BitSet smallIn(Lexicon lexicon) {
        return wordsOf(lexicon, t -> !t.capital() && !t.is("rank") && !t.is("title"));
    }

    /** Words that begin a term which counts only with a capital. */
    private static BitSet capitalIn(Lexicon lexicon) {
        BitSet words = new BitSet();
        lexicon.all().stream().filter(Term::capital).forEach(t -> words.set(t.words()[0]));
        return words;
    }

    private static BitSet wordsOf(Lexicon lexicon, Predicate<Term> which) {
        BitSet words = new BitSet();
        lexicon.all().stream()
                .filter(which)
                .flatMapToInt(t -> IntStream.of(t.words()))
                .forEach(words::set);
        return words;
    }

    private BitSet leading() {
        BitSet words = firstWords("rank");
        words.or(firstWords("title"));
        return words;
    }

    /** What is known of borders of sentences and of names. */
    private record Borders(
            BitSet abbreviations, BitSet openers, BitSet names, BitSet small, BitSet capital, BitSet leading)
            implements SentenceWords {
        @Override
        public boolean isAbbreviation(int word) {
            return abbreviations.get(word);
        }

        @Override
        public boolean opens(int word) {
            return openers.isEmpty() || openers.get(word);
        }

        @Override
        public Optional<Casing> usualCasing(int word) {
            return names.get(word)
                    ? Optional.of(Casing.CAPITAL)
                    : small.get(word) && !capital.get(word) ? Optional.of(Casing.LOWER) : Optional.empty();
        }

        @Override
        public boolean leadsName(int word) {
            return leading.get(word);
        }
    }

    /** Cuts some of the document's blocks, in order, by the words of the language. */
    public Text cut(Document document, List<Block> blocks) {
        return Text.of(document, blocks, words, sentenceWords);
    }

    SentenceWords sentenceWords() {
        return sentenceWords;
    }

    /** SHA-256 over all rule files, in order. */
    public String fingerprint() {
        return fingerprint;
    }
}
