package org.onrecord.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.Extractors;
import org.onrecord.journey.Derivation;
import org.onrecord.ledger.AsOf;
import org.onrecord.ledger.IncidentFilter;
import org.onrecord.ledger.IncidentView;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.ledger.LedgerOptions;
import org.onrecord.model.Document;
import org.onrecord.model.Extraction;
import org.onrecord.model.Language;

/**
 * Prints how fast the ledger is, for each number of articles given (one in ten retells a happening of before): a yardstick first (SHA-256 of
 * the JDK, MB/s on one thread), then appending in bulk, questions of now and of the past, rebuilding and size.
 */
public final class LedgerSpeed {

    private static final int BATCH = 500;
    private static final int ASKED = 20;
    private static final int REPORTS_A_HAPPENING = 3;

    private LedgerSpeed() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(Locale.ROOT, "yardstick: SHA-256 %.0f MB/s%n", yardstick());
        out.printf(
                Locale.ROOT,
                "%9s %9s %9s %10s %9s %12s %12s %11s %12s %9s%n",
                "articles",
                "claims",
                "incidents",
                "claims/s",
                "B/claim",
                "list now ms",
                "one now ms",
                "one past ms",
                "list past ms",
                "rebuild s");
        for (String argument : arguments) {
            Path directory = Files.createTempDirectory("onrecord-bench");
            measure(Integer.parseInt(argument), directory.resolve("ledger.db"), out);
        }
    }

    private static void measure(int articles, Path file, PrintStream out) throws Exception {
        List<Extraction> extractions = extractions(articles);
        long claims = extractions.stream().mapToLong(e -> e.claims().size()).sum();
        try (Ledger ledger = Ledger.open(LedgerAddress.of(file), LedgerOptions.writing("bench", new Derivation()))) {
            long start = System.nanoTime();
            Instant half = Instant.EPOCH;
            for (int i = 0; i < extractions.size(); i += BATCH) {
                ledger.addAll(extractions.subList(i, Math.min(extractions.size(), i + BATCH)));
                half = i < extractions.size() / 2 ? Instant.now() : half;
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            AsOf past = new AsOf(Optional.of(LocalDate.of(2024, 1, 1)), Optional.of(half));
            List<IncidentView> all = ledger.incidents(IncidentFilter.ALL, AsOf.NOW);
            Random random = new Random(1);
            double listNow = worst(3, () -> ledger.incidents(IncidentFilter.ALL, AsOf.NOW));
            double oneNow = worst(ASKED, () -> ledger.findIncident(any(all, random), AsOf.NOW));
            double onePast = worst(3, () -> ledger.findIncident(any(all, random), past));
            double listPast = worst(3, () -> ledger.incidents(IncidentFilter.ALL, past));
            double rebuild = worst(1, ledger::rebuild) / 1e3;
            out.printf(
                    Locale.ROOT,
                    "%9d %9d %9d %10.0f %9d %12.1f %12.1f %11.1f %12.1f %9.1f%n",
                    articles,
                    claims,
                    all.size(),
                    claims / seconds,
                    Files.size(file) / Math.max(1, claims),
                    listNow,
                    oneNow,
                    onePast,
                    listPast,
                    rebuild);
        }
    }

    private static String any(List<IncidentView> all, Random random) {
        return all.get(random.nextInt(all.size())).incident().id();
    }

    /** The slowest of some runs, in milliseconds; with twenty runs about the 95th percentile. */
    private static double worst(int runs, Runnable question) {
        long[] nanos = LongStream.range(0, runs)
                .map(i -> {
                    long start = System.nanoTime();
                    question.run();
                    return System.nanoTime() - start;
                })
                .toArray();
        return Arrays.stream(nanos).max().orElse(0) / 1e6;
    }

    private static List<Extraction> extractions(int articles) {
        Extractor extractor = Extractors.builtIn();
        Random random = new Random(7);
        List<Extraction> extractions = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            Random happening = new Random(i / REPORTS_A_HAPPENING);
            LocalDate day = LocalDate.of(2023, 1, 1).plusDays(happening.nextInt(700));
            String place = name(happening);
            String text = "At least %d soldiers were killed and %d wounded in a raid near %s on %s, the army said.\n\n"
                    .formatted(
                            happening.nextInt(40) + random.nextInt(3) + 2,
                            happening.nextInt(60) + 2,
                            place,
                            spelt(day));
            Document document =
                    Document.ofText("a" + i, text, Language.EN, Optional.of(day.plusDays(random.nextInt(9))));
            extractions.add(extractor.extract(document, false));
        }
        return extractions;
    }

    private static String name(Random random) {
        String[] first = {"Tar", "Bro", "Kal", "Us", "Mir", "Vel", "Zor", "Lup", "Dre", "Fen"};
        String[] last = {"nov", "dal", "mik", "tograd", "sk", "ville", "burg", "pol", "stan", "mere"};
        return first[random.nextInt(10)]
                + first[random.nextInt(10)].toLowerCase(Locale.ROOT)
                + last[random.nextInt(10)];
    }

    private static String spelt(LocalDate day) {
        String month = day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
        return month + " " + day.getDayOfMonth() + ", "
                + day.atStartOfDay(ZoneOffset.UTC).getYear();
    }

    private static double yardstick() throws Exception {
        byte[] block = new byte[1 << 20];
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long start = System.nanoTime();
        for (int i = 0; i < 200; i++) {
            digest.update(block);
        }
        digest.digest();
        return 200 * 1.048576 / ((System.nanoTime() - start) / 1e9);
    }
}
