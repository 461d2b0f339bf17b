package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.onrecord.model.Extraction;

/** A ledger to which many things happened, by a seed: articles, new versions, other engines, erasures, in batches of any size. */
final class RandomLedger {

    private static final String[] PLACES = {"Kalm", "Tor", "Ust", "Orlo"};
    private static final String[] OUTCOMES = {"killed", "wounded", "captured"};

    private RandomLedger() {}

    static void fill(Ledger ledger, long seed) {
        Random random = new Random(seed);
        int steps = random.nextInt(12);
        for (int step = 0; step < steps; step++) {
            List<Extraction> batch = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                batch.add(article(random));
            }
            List<Added> added = ledger.addAll(batch);
            if (random.nextInt(4) == 0) {
                ledger.erase(added.get(0).document(), "asked for, " + step + " 🕯");
            }
        }
    }

    private static Extraction article(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "🕯 \"Vigil\" \\ \t" : "");
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append("%d %s in %s on 2023-06-%02d%s. "
                    .formatted(
                            random.nextInt(30),
                            OUTCOMES[random.nextInt(OUTCOMES.length)],
                            PLACES[random.nextInt(PLACES.length)],
                            1 + random.nextInt(3),
                            random.nextBoolean() ? ", said Örlø" : ""));
        }
        return Dispatches.read(
                "a" + random.nextInt(6),
                "2023-07-0" + (1 + random.nextInt(9)),
                text.append("End.").toString(),
                random.nextInt(3) == 0 ? Dispatches.SECOND : Dispatches.FIRST);
    }
}
