package org.onrecord.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.extract.Extractors;
import org.onrecord.extract.rule.Grammar;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Pass;
import org.onrecord.model.Document;
import org.onrecord.model.Language;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints how fast the extraction is: megabytes of UTF-8 a second on one thread, and the ratio to java.text's sentences and words in the same
 * run; then what share of the time each pass takes. Takes JMH's options ({@code -wi 2 -i 3}).
 */
public final class Speed {

    private static final String YARDSTICK = "yardstickSentencesAndWords";

    /** Over all articles, to warm up and again to measure each pass. */
    private static final int ROUNDS = 6;

    private Speed() {}

    public static void main(String[] arguments) throws Exception {
        Grammar grammar = Grammar.load(Language.EN);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .include(ExtractionBenchmark.class.getName())
                        .jvmArgsAppend(properties())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        for (String kind : List.of("dense", "plain")) {
            List<Document> documents = Material.of(kind, grammar);
            double megabytes = documents.stream()
                            .mapToLong(d -> d.text().getBytes(StandardCharsets.UTF_8).length)
                            .sum()
                    / 1e6;
            out.printf(Locale.ROOT, "%n%s: %d articles, %.2f MB%n", kind, documents.size(), megabytes);
            table(results, kind, megabytes)
                    .forEach((name, speed) ->
                            out.printf(Locale.ROOT, "  %-30s %9.2f MB/s %8.3f%n", name, speed[0], speed[1]));
            shares(grammar, documents, megabytes, out);
        }
    }

    /** What the forked machine must know of the material. */
    private static String[] properties() {
        return System.getProperties().stringPropertyNames().stream()
                .filter(p -> p.equals("onrecord.dense") || p.equals("onrecord.plain"))
                .map(p -> "-D" + p + "=" + System.getProperty(p))
                .toArray(String[]::new);
    }

    private static Map<String, double[]> table(Collection<RunResult> results, String kind, double megabytes) {
        Map<String, Double> speeds = new TreeMap<>();
        for (RunResult result : results) {
            if (kind.equals(result.getParams().getParam("text"))) {
                String name = result.getParams().getBenchmark();
                speeds.put(
                        name.substring(name.lastIndexOf('.') + 1),
                        megabytes / (result.getPrimaryResult().getScore() / 1000));
            }
        }
        Map<String, double[]> table = new TreeMap<>();
        double yardstick = speeds.getOrDefault(YARDSTICK, Double.NaN);
        speeds.forEach((name, speed) -> table.put(name, new double[] {speed, speed / yardstick}));
        return table;
    }

    /** Time of each pass over all articles, after a warm-up, as a share of all passes and as a speed. */
    private static void shares(Grammar grammar, List<Document> documents, double megabytes, PrintStream out) {
        List<Pass> passes = Extractors.passes(grammar);
        long[] times = new long[passes.size() + 1];
        for (int round = 0; round < 2 * ROUNDS; round++) {
            if (round == ROUNDS) {
                java.util.Arrays.fill(times, 0);
            }
            for (Document document : documents) {
                long before = System.nanoTime();
                Page page = Page.of(document, grammar);
                for (int p = 0; p <= passes.size(); p++) {
                    long now = System.nanoTime();
                    times[p] += now - before;
                    before = now;
                    if (p < passes.size()) {
                        passes.get(p).run(page);
                    }
                }
            }
        }
        long all = java.util.Arrays.stream(times).sum();
        for (int p = 0; p <= passes.size(); p++) {
            String name =
                    p == 0 ? "tokens, sentences, terms" : passes.get(p - 1).name();
            double speed = megabytes * ROUNDS / (times[p] / 1e9);
            out.printf(Locale.ROOT, "    %-28s %5.1f %% %9.2f MB/s%n", name, 100.0 * times[p] / all, speed);
        }
    }
}
