package org.onrecord.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Gold claims as if an extractor had read them perfectly, for tests of the stages after it. Labels inside a document are numbered anew,
 * so that nothing of the gold's sharing over articles leaks; {@link #label} keeps it for comparison.
 */
public final class GoldClaims {

    private static final String RULE = "gold";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern DESCRIBED =
            Pattern.compile("^\\p{Ll}.*\\b(officials?|officers?|sources?|councillor|soldiers?|deputy|commander)\\b.*");
    private static final Pattern CHILDREN =
            Pattern.compile("\\b(child|children|boys?|girls?|minors?|baby|infants?|pupils?)\\b");
    private static final Pattern NAME = Pattern.compile("(?s)\\p{Lu}\\S+(?:\\s\\p{Lu}\\S*)+.*");
    private static final Pattern WOMEN = Pattern.compile("\\b(wom[ae]n|girls?|wife|mother)\\b");

    private final List<KnownClaim> claims = new ArrayList<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    private GoldClaims() {}

    /**
     * Every claim of {@code name} ("dev.en.jsonl") in the project's corpus or the shared folder ({@code onrecord.shared}, or
     * {@code shared} beside the project); where neither has it the calling test is skipped.
     */
    public static GoldClaims named(String name) {
        Path file = file(name);
        Assumptions.assumeTrue(Files.isRegularFile(file), () -> "no gold at hand: " + name);
        try {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where {@code name} lies, or would lie. */
    public static Path file(String name) {
        Stream<Path> places = Optional.ofNullable(System.getProperty("onrecord.shared")).map(Path::of).stream();
        return Stream.concat(
                        places.map(p -> p.resolve("eval/claims")),
                        Stream.of("corpus", "../corpus", "../shared/eval/claims", "../../shared/eval/claims")
                                .map(Path::of))
                .map(p -> p.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(Path.of(name));
    }

    /** Every claim of a gold file, in the order of the file. */
    public static GoldClaims read(Path file) throws IOException {
        GoldClaims gold = new GoldClaims();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                gold.article(JSON.readTree(line));
            }
        }
        return gold;
    }

    public List<KnownClaim> claims() {
        return List.copyOf(claims);
    }

    /** The gold incident of a claim, as score.py compares it. */
    public String label(String claim) {
        return labels.get(claim);
    }

    private void article(JsonNode row) {
        String text = row.get("text").asText();
        Optional<LocalDate> published = day(row, "published");
        Article article = new Article(
                row.get("id").asText(),
                string(row, "url"),
                string(row, "publisher"),
                string(row, "title"),
                published,
                published.orElse(LocalDate.of(2000, 1, 1)),
                new Language(row.get("lang").asText()),
                Sha256.of(text),
                sketch(text));
        Offsets offsets = new Offsets(text);
        Map<String, String> renumbered = new LinkedHashMap<>();
        List<JsonNode> rows = new ArrayList<>();
        row.get("claims").forEach(rows::add);
        for (int i = 0; i < rows.size(); i++) {
            String gold = rows.get(i).get("incident").asText();
            String own = renumbered.computeIfAbsent(gold, g -> "i" + (renumbered.size() + 1));
            KnownClaim claim = claim(rows, i, own, article, text, offsets);
            claims.add(claim);
            labels.put(claim.id(), gold.matches("i\\d+") ? article.id() + " " + gold : gold);
        }
    }

    private KnownClaim claim(List<JsonNode> rows, int i, String label, Article article, String text, Offsets offsets) {
        JsonNode c = rows.get(i);
        Span evidence = span(c.get("at").get("evidence"), offsets);
        Optional<Span> victims = Optional.ofNullable(c.get("at").get("victims")).map(s -> span(s, offsets));
        Optional<Span> figure = Optional.ofNullable(c.get("at").get("figure")).map(s -> span(s, offsets));
        Optional<Source> source = string(c, "source")
                .map(name -> new Source(
                        name,
                        SourceType.find(c.get("source_type").asText()).orElseThrow(),
                        string(c, "source_side"),
                        Optional.empty(),
                        DESCRIBED.matcher(name).matches()));
        String people = string(c, "victims").orElse("").toLowerCase(Locale.ROOT);
        Claim claim = new Claim(
                article.id() + "#c" + i,
                evidence,
                figure.map(f -> new Cited<>(figure(c, f.in(text)), f, RULE)),
                new Cited<>(Subject.find(c.get("about").asText()).orElseThrow(), evidence, RULE),
                string(c, "outcome").flatMap(Outcome::find),
                new Cited<>(Stance.find(c.get("stance").asText()).orElseThrow(), evidence, RULE),
                new Victims(
                        victims,
                        string(c, "status").flatMap(Status::find).orElse(Status.UNKNOWN),
                        string(c, "side"),
                        WOMEN.matcher(people).find() ? Optional.of(Sex.FEMALE) : Optional.empty(),
                        CHILDREN.matcher(people).find() ? Optional.of(AgeGroup.CHILD) : Optional.empty(),
                        victims.filter(v -> figure.equals(victims)
                                        && NAME.matcher(v.in(text)).matches())
                                .map(v -> List.of(new Person(v.in(text), OptionalInt.empty(), Optional.empty(), v)))
                                .orElse(List.of())),
                source.map(s -> new Cited<>(s, evidence, RULE)),
                day(c, "stated").map(d -> new Cited<>(d, evidence, RULE)),
                day(c, "from")
                        .map(from -> new Cited<>(new Days(from, day(c, "to").orElse(from)), evidence, RULE)),
                string(c, "place").map(p -> new Cited<>(Place.named(p), evidence, RULE)),
                c.get("part_of").isNull()
                        ? Optional.empty()
                        : Optional.of(article.id() + "#c" + c.get("part_of").asInt()),
                Optional.empty(),
                label,
                isTotal(rows, c.get("incident").asText()));
        return new KnownClaim(claim, article, evidence.in(text));
    }

    /** The gold has no mark for totals: a happening whose claims all span more than a month is one. */
    private static boolean isTotal(List<JsonNode> rows, String incident) {
        return rows.stream()
                .filter(r -> r.get("incident").asText().equals(incident))
                .allMatch(r -> day(r, "from").isPresent()
                        && new Days(day(r, "from").get(), day(r, "to").get()).length() > 31);
    }

    private static Figure figure(JsonNode c, String words) {
        boolean noLow = c.get("low").isNull();
        boolean noHigh = c.get("high").isNull();
        if (noLow && noHigh) {
            return new Figure.Vague(words);
        }
        if (noLow) {
            return new Figure.AtMost(c.get("high").asLong());
        }
        long low = c.get("low").asLong();
        if (noHigh) {
            return new Figure.AtLeast(low);
        }
        long high = c.get("high").asLong();
        return low == high ? new Figure.Exactly(low) : new Figure.Between(low, high);
    }

    private static Optional<String> string(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).filter(n -> !n.isNull()).map(JsonNode::asText);
    }

    private static Optional<LocalDate> day(JsonNode node, String field) {
        return string(node, field).map(LocalDate::parse);
    }

    private static Span span(JsonNode pair, Offsets offsets) {
        return new Span(
                offsets.toUnits(pair.get(0).asInt()),
                offsets.toUnits(pair.get(1).asInt()));
    }

    /** A sketch of word triples with 128 hash functions. */
    public static Sketch sketch(String text) {
        String[] words = Names.normal(text).split(" ");
        Set<Integer> shingles = new HashSet<>();
        for (int i = 0; i + 3 <= words.length; i++) {
            shingles.add(Arrays.hashCode(new String[] {words[i], words[i + 1], words[i + 2]}));
        }
        int[] minima = new int[shingles.isEmpty() ? 0 : 128];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (int shingle : shingles) {
            for (int h = 0; h < minima.length; h++) {
                long x = shingle * 0x9E3779B97F4A7C15L + h * 0xC2B2AE3D27D4EB4FL;
                x ^= x >>> 31;
                x *= 0xBF58476D1CE4E5B9L;
                x ^= x >>> 29;
                minima[h] = Math.min(minima[h], (int) (x >>> 33));
            }
        }
        return new Sketch(minima);
    }
}
