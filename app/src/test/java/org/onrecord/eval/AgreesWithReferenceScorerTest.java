package org.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds our figures to those of the reference scorer on spoilt gold. In the normal form a few dozen articles of each file and few seeds;
 * with the system property {@code onrecord.long} whole files and more seeds.
 */
class AgreesWithReferenceScorerTest {

    private static final boolean LONG = Boolean.getBoolean("onrecord.long");
    private static final int SEEDS = LONG ? 6 : 2;
    private static final int ARTICLES = LONG ? Integer.MAX_VALUE : 40;
    /** One unit of the last digit, and the little that doubles lose. */
    private static final double TOLERANCE = 1e-4 + 1e-9;

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path scratch;

    @BeforeEach
    void needsTheGoldAndPython() {
        assumeTrue(ReferenceScorer.folder().isPresent(), "the folder of gold (-Donrecord.shared=...) is not here");
        assumeTrue(ReferenceScorer.hasPython(), "python3 is not here");
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "CLAIMS, claims/seed",
        "CLAIMS, claims/dev.en",
        "CLAIMS, claims/dev.ru",
        "CLAIMS, claims/dev.uk",
        "CLAIMS, claims/train.en.a",
        "CLAIMS, claims/train.en.b",
        "CLAIMS, claims/real.dev",
        "INCIDENTS, claims/dev.en",
        "INCIDENTS, claims/dev.ru",
        "INCIDENTS, claims/dev.uk",
        "INCIDENTS, claims/real.dev",
        "INCIDENTS, claims/seed",
        "INCIDENTS, claims/train.en.a",
        "INCIDENTS, claims/train.en.b",
        "INCIDENTS, counts/gva_articles.dev",
        "COUNTS, counts/gtd.dev",
        "COUNTS, counts/acled.dev",
        "COUNTS, counts/gva_articles.dev",
        "COUNTS, counts/muc4.dev",
        "COUNTS, counts/trec_ts_stated.dev",
        "TIMES, time/tempeval3.dev",
        "TIMES, time/wikiwars.dev",
        "TIMES, time/wikiwars_uk.dev",
        "TIMES, time/meantime.dev",
        "PLACES, place/lgl.dev",
        "PLACES, place/geovirus.dev",
        "PLACES, place/trnews.dev",
        "PLACES, place/geowebnews.dev",
        "ATTRIBUTIONS, attribution/polnear.dev"
    })
    void onSpoiltGold(Kind kind, String name) throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Path gold = gold(name, seed);
            compare(kind, gold, outputs(kind, gold, seed), Options.NONE, List.of());
        }
    }

    @Test
    void onCountsAboveZeroOrAtZeroAndUnderAConditionOnGold() throws IOException {
        Path muc = gold("counts/muc4.dev", 1);
        Path mucOutputs = outputs(Kind.COUNTS, muc, 1);
        compare(Kind.COUNTS, muc, mucOutputs, Options.NONE.with(Only.POSITIVE), List.of("--positive"));
        compare(Kind.COUNTS, muc, mucOutputs, Options.NONE.with(Only.ZERO), List.of("--zero"));
        for (String condition : List.of("single_incident=true", "place=NONE", "n_incidents=2", "no_such=None")) {
            Options options = Options.NONE.with(Where.parse(condition));
            compare(Kind.COUNTS, muc, mucOutputs, options, List.of("--where", condition));
        }
    }

    @Test
    void onGoldItselfAndOnNothing() throws IOException {
        Path gold = gold("claims/dev.en", 0);
        compare(
                Kind.CLAIMS,
                gold,
                write("same", new Corruption(0, 0).outputs(Kind.CLAIMS, read(gold))),
                Options.NONE,
                List.of());
        for (Kind kind : List.of(Kind.CLAIMS, Kind.INCIDENTS)) {
            compare(kind, gold, write("nothing", List.of()), Options.NONE, List.of());
        }
        Path places = gold("place/lgl.dev", 0);
        compare(Kind.PLACES, places, write("nothing", List.of()), Options.NONE, List.of());
    }

    @Test
    void onWhatBelongsToAWordAndOnSmallLetters() {
        String program = "import unicodedata\n"
                + "for i in range(0x2c00): print('unknown' if unicodedata.category(chr(i)) == 'Cn' else"
                + " ' '.join(map(str, [(chr(i).isalnum() or i == 95) + 0, *map(ord, chr(i).lower())])))";
        List<String> reference =
                ReferenceScorer.python(List.of("-c", program)).lines().toList();
        List<String> ours = IntStream.range(0, 0x2c00)
                .mapToObj(c -> (Words.isWordPoint(c) ? 1 : 0) + " " + smallLetters(c))
                .toList();
        // Blocks that later versions of Unicode filled depend on the ages of the two, not on us.
        List<Integer> disagreed = IntStream.range(0, 0x2c00)
                .filter(c -> Character.isDefined(c) && !reference.get(c).equals("unknown"))
                .filter(c -> !ours.get(c).equals(reference.get(c)))
                .boxed()
                .toList();
        assertThat(disagreed).isEmpty();
    }

    private static String smallLetters(int point) {
        return Character.toString(point)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }

    private static void compare(Kind kind, Path gold, Path outputs, Options options, List<String> switches)
            throws IOException {
        Path folder = ReferenceScorer.folder().orElseThrow();
        JsonNode reference = ReferenceScorer.score(folder, kind, gold, outputs, switches);
        JsonNode ours =
                JSON.readTree(Evaluation.run(kind, gold, outputs, options).toJson());
        compare(kind + " " + switches, reference, ours);
    }

    private static void compare(String place, JsonNode reference, JsonNode ours) {
        if (reference.isObject()) {
            assertThat(names(ours)).as(place).isEqualTo(names(reference));
            names(reference).forEach(name -> compare(place + " > " + name, reference.get(name), ours.get(name)));
        } else if (reference.isIntegralNumber() || reference.isNull()) {
            assertThat(ours).as(place).hasToString(reference.toString());
        } else {
            assertThat(ours.doubleValue()).as(place).isCloseTo(reference.doubleValue(), within(TOLERANCE));
        }
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** A choice of the articles of a gold file. */
    private Path gold(String name, int seed) throws IOException {
        Path whole = ReferenceScorer.folder().orElseThrow().resolve(name + ".jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(whole));
        Collections.shuffle(lines, new Random(seed));
        Path chosen = scratch.resolve("gold" + seed + ".jsonl");
        return Files.write(chosen, lines.subList(0, Math.min(ARTICLES, lines.size())));
    }

    private Path outputs(Kind kind, Path gold, int seed) throws IOException {
        double rate = List.of(0.15, 0.6, 0.05, 0.4, 0.02, 1.0).get(seed);
        return write("outputs" + seed, new Corruption(seed, rate).outputs(kind, read(gold)));
    }

    private Path write(String name, List<JsonNode> nodes) throws IOException {
        return Files.write(
                scratch.resolve(name + ".jsonl"),
                nodes.stream().map(JsonNode::toString).toList());
    }

    private static List<JsonNode> read(Path lines) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(lines)) {
            nodes.add(JSON.readTree(line));
        }
        return nodes;
    }
}
