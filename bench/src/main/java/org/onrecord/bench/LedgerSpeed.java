package org.onrecord.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.onrecord.journey.Derivation;
import org.onrecord.ledger.AsOf;
import org.onrecord.ledger.IncidentFilter;
import org.onrecord.ledger.IncidentView;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.ledger.LedgerOptions;
import org.onrecord.ledger.Page;
import org.onrecord.model.Extraction;

/**
 * Prints how fast a ledger in a SQLite file is, for each number of claims given: appending in bulk, then one article more, pages of lists
 * and single incidents of now and of random pairs of times, rebuilding, and size. Each ledger's line has a yardstick of the same run
 * beside it: plain inserts of rows as large as a claim is on the disk, and plain reads of such a row by its key.
 */
public final class LedgerSpeed {

    private static final int ARTICLES_AT_ONCE = 2_000;
    private static final int ASKED = 200;
    private static final int ADDED = 30;
    private static final Page PAGE = Page.first(50);

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Random random = new Random(1);

    private LedgerSpeed() {}

    public static void main(String[] arguments) throws Exception {
        for (String argument : arguments) {
            Path directory = Files.createTempDirectory("onrecord-bench");
            try {
                new LedgerSpeed().measure(Integer.parseInt(argument), directory);
            } finally {
                try (var files = Files.list(directory)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(directory);
            }
        }
    }

    private void measure(int claims, Path directory) throws Exception {
        int articles = claims / Synthetic.CLAIMS_AN_ARTICLE;
        Path file = directory.resolve("ledger.db");
        out.printf(Locale.ROOT, "%n%,d claims in %,d articles%n", claims, articles);
        try (Ledger ledger = Ledger.open(LedgerAddress.of(file), LedgerOptions.writing("bench", new Derivation()))) {
            List<Instant> moments = fill(ledger, articles);
            long size = Files.size(file);
            out.printf(Locale.ROOT, "size on disk: %,d bytes a claim%n", size / claims);
            yardstick(directory, claims, (int) (size / claims));
            percentiles("one article more", ADDED, n -> ledger.add(Synthetic.article(articles + n * 7)));
            List<IncidentView> known = sample(ledger);
            percentiles(
                    "list of now, a page of " + PAGE.count(),
                    ASKED,
                    n -> ledger.incidents(IncidentFilter.ALL, AsOf.NOW, PAGE.after(any(known))));
            percentiles("one incident of now", ASKED, n -> ledger.findIncident(any(known), AsOf.NOW));
            percentiles("one incident of random times", ASKED, n -> ledger.findIncident(any(known), anyTime(moments)));
            percentiles(
                    "list of random times, a page of " + PAGE.count(),
                    ASKED / 4,
                    n -> ledger.incidents(IncidentFilter.ALL, anyTime(moments), PAGE.after(any(known))));
            long start = System.nanoTime();
            ledger.rebuild();
            out.printf(Locale.ROOT, "rebuild: %.1f s%n", (System.nanoTime() - start) / 1e9);
        }
    }

    /** @return moments between the portions */
    private List<Instant> fill(Ledger ledger, int articles) {
        List<Instant> moments = new ArrayList<>();
        double seconds = 0;
        for (int from = 0; from < articles; from += ARTICLES_AT_ONCE) {
            List<Extraction> batch = IntStream.range(from, Math.min(articles, from + ARTICLES_AT_ONCE))
                    .mapToObj(Synthetic::article)
                    .toList();
            long start = System.nanoTime();
            ledger.addAll(batch);
            double took = (System.nanoTime() - start) / 1e9;
            seconds += took;
            moments.add(Instant.now());
            if (moments.size() % 10 == 0) {
                out.printf(
                        Locale.ROOT,
                        "  %,d articles: %.0f claims/s in the last portion%n",
                        from + batch.size(),
                        batch.size() * Synthetic.CLAIMS_AN_ARTICLE / took);
            }
        }
        out.printf(
                Locale.ROOT,
                "append, linked and derived: %.0f claims/s in portions of %,d articles%n",
                articles * Synthetic.CLAIMS_AN_ARTICLE / seconds,
                ARTICLES_AT_ONCE);
        return moments;
    }

    /** Incidents from all over the list. */
    private List<IncidentView> sample(Ledger ledger) {
        List<IncidentView> sample = new ArrayList<>();
        Optional<String> last = Optional.empty();
        for (int pages = 0; pages < 400; pages++) {
            List<IncidentView> page = ledger.incidents(IncidentFilter.ALL, AsOf.NOW, new Page(250, last));
            if (page.isEmpty()) {
                break;
            }
            sample.addAll(page.subList(0, Math.min(5, page.size())));
            last = Optional.of(page.get(page.size() - 1).incident().id());
        }
        return sample;
    }

    private String any(List<IncidentView> known) {
        return known.get(random.nextInt(known.size())).incident().id();
    }

    private AsOf anyTime(List<Instant> moments) {
        return new AsOf(
                Optional.of(Synthetic.FIRST.plusDays(random.nextInt(Synthetic.DAYS))),
                Optional.of(moments.get(random.nextInt(moments.size()))));
    }

    private interface Question {
        void ask(int number);
    }

    private void percentiles(String what, int times, Question question) {
        double[] millis = new double[times];
        for (int n = 0; n < times; n++) {
            long start = System.nanoTime();
            question.ask(n);
            millis[n] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        out.printf(
                Locale.ROOT,
                "%s: p50 %.1f ms, p99 %.1f ms (of %d)%n",
                what,
                millis[times / 2],
                millis[Math.min(times - 1, (int) Math.ceil(times * 0.99) - 1)],
                times);
    }

    /** What the same disk and driver do with rows of that size and no more. */
    private void yardstick(Path directory, int rows, int bytes) throws SQLException {
        int some = Math.min(rows, 100_000);
        byte[] body = new byte[Math.max(1, bytes)];
        random.nextBytes(body);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("yardstick.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("create table row (id text primary key, body blob)");
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            try (PreparedStatement insert = connection.prepareStatement("insert into row values (?, ?)")) {
                for (int i = 0; i < some; i++) {
                    insert.setString(1, "c-" + i);
                    insert.setBytes(2, body);
                    insert.addBatch();
                    if (i % 1_000 == 999) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
            double seconds = (System.nanoTime() - start) / 1e9;
            long reads = System.nanoTime();
            try (PreparedStatement select = connection.prepareStatement("select body from row where id = ?")) {
                for (int i = 0; i < 1_000; i++) {
                    select.setString(1, "c-" + random.nextInt(some));
                    try (ResultSet row = select.executeQuery()) {
                        row.next();
                        row.getBytes(1);
                    }
                }
            }
            out.printf(
                    Locale.ROOT,
                    "yardstick: %.0f plain inserts/s of %,d bytes, %.4f ms a plain read by key%n",
                    some / seconds,
                    bytes,
                    (System.nanoTime() - reads) / 1e9);
        }
    }
}
