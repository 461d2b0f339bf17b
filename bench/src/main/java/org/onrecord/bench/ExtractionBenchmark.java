package org.onrecord.bench;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.Extractors;
import org.onrecord.extract.rule.Grammar;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Pass;
import org.onrecord.model.Document;
import org.onrecord.model.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** All articles of one kind read once; what the platform itself does with the same text stands beside as yardsticks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ExtractionBenchmark {

    /** What the articles are like. */
    @Param({"dense", "plain"})
    public String text = "";

    private static final Set<String> TIMES_AND_PLACES = Set.of("numbers", "time", "place");

    private final Grammar grammar = Grammar.load(Language.EN);
    private final List<Pass> passes = Extractors.passes(grammar);
    private final Extractor extractor = Extractors.builtIn();
    private List<Document> documents = List.of();
    private List<byte[]> bytes = List.of();

    /** Puts the articles together. */
    @Setup
    public void material() {
        documents = Material.of(text, grammar);
        bytes = documents.stream()
                .map(d -> d.text().getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** Yardstick: bytes to characters. */
    @Benchmark
    public void yardstickUtf8(Blackhole hole) {
        bytes.forEach(b -> hole.consume(new String(b, StandardCharsets.UTF_8)));
    }

    /** Yardstick: every sentence and every word by java.text. */
    @Benchmark
    public int yardstickSentencesAndWords() {
        int borders = 0;
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
        for (Document document : documents) {
            borders += borders(sentences, document.text()) + borders(words, document.text());
        }
        return borders;
    }

    private static int borders(BreakIterator iterator, String words) {
        iterator.setText(words);
        int borders = 0;
        while (iterator.next() != BreakIterator.DONE) {
            borders++;
        }
        return borders;
    }

    /** Tokens, sentences and the terms of the vocabularies. */
    @Benchmark
    public void tokensSentencesTerms(Blackhole hole) {
        documents.forEach(d -> hole.consume(Page.of(d, grammar)));
    }

    /** The same and the passes for times and places, with the numbers they stand on. */
    @Benchmark
    public void timesAndPlaces(Blackhole hole) {
        for (Document document : documents) {
            Page page = Page.of(document, grammar);
            passes.stream().filter(p -> TIMES_AND_PLACES.contains(p.name())).forEach(p -> p.run(page));
            hole.consume(page);
        }
    }

    /** The same and every pass. */
    @Benchmark
    public void allPasses(Blackhole hole) {
        for (Document document : documents) {
            Page page = Page.of(document, grammar);
            passes.forEach(p -> p.run(page));
            hole.consume(page);
        }
    }

    /** Claims, as a user has them. */
    @Benchmark
    public void claims(Blackhole hole) {
        documents.forEach(d -> hole.consume(extractor.extract(d, false)));
    }

    /** Claims and mentions. */
    @Benchmark
    public void claimsAndMentions(Blackhole hole) {
        documents.forEach(d -> hole.consume(extractor.extract(d, true)));
    }
}
