package org.onrecord.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.onrecord.model.Extraction;

/** A process of its own that adds dispatches to a ledger in batches of five, and can be killed. */
final class AddingProcess {

    /** How its clock stands and its chance falls. */
    enum Fate {
        /** As in life. */
        FREE,
        /** One moment for all, and the same chance for a batch whoever comes to it, and when. */
        FIXED
    }

    private static final int BATCH = 5;

    private AddingProcess() {}

    /** @param args the ledger's address, the first dispatch, the one after the last, the fate */
    public static void main(String[] args) {
        Fate fate = Fate.valueOf(args[3]);
        Random chance = new Random();
        LedgerOptions free = LedgerOptions.writing("child", new DayAndPlace());
        LedgerOptions options =
                fate == Fate.FREE ? free : free.with(Clock.fixed(LedgerFixture.MORNING, ZoneOffset.UTC), chance);
        try (Ledger ledger = Ledger.open(LedgerAddress.find(Optional.of(args[0]), Map.of()), options)) {
            List<Extraction> batch = new ArrayList<>();
            int end = Integer.parseInt(args[2]);
            for (int i = Integer.parseInt(args[1]); i < end; i++) {
                batch.add(dispatch(i));
                if (batch.size() == BATCH || i + 1 == end) {
                    chance.setSeed(i);
                    ledger.addAll(batch);
                    batch.clear();
                }
            }
        } catch (LedgerException e) {
            System.err.println(e.problem());
            System.exit(1);
        }
    }

    static Process start(Path file, int from, int to) throws IOException {
        return start(file.toString(), file.resolveSibling("child-" + from + ".log"), from, to);
    }

    static Process start(String address, Path log, int from, int to) throws IOException {
        return start(address, log, from, to, Fate.FREE);
    }

    static Process start(String address, Path log, int from, int to, Fate fate) throws IOException {
        return java(AddingProcess.class, log, address, Integer.toString(from), Integer.toString(to), fate.name());
    }

    /** Another Java, that runs {@code main} and writes both its outputs to {@code log}. */
    static Process java(Class<?> main, Path log, String... arguments) throws IOException {
        Stream<String> command = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
        return new ProcessBuilder(Stream.concat(command, Stream.of(arguments)).toList())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    static Extraction dispatch(int number) {
        int day = number % 28 + 1;
        String place = new String[] {"Kalm", "Tor", "Ust"}[number % 3];
        return Dispatches.read(
                "n" + number,
                "2023-07-01",
                "%d killed in %s on 2023-06-%02d, said Orlo. %d wounded in %s on 2023-06-%02d."
                        .formatted(number % 40, place, day, number % 7, place, day));
    }
}
