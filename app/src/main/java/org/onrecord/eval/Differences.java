package org.onrecord.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Keeps the first few differences and does no work for the rest. */
final class Differences {

    private final int limit;
    private final List<Difference> kept = new ArrayList<>();

    Differences(int limit) {
        this.limit = limit;
    }

    void add(Supplier<Difference> difference) {
        if (kept.size() < limit) {
            kept.add(difference.get());
        }
    }

    List<Difference> kept() {
        return List.copyOf(kept);
    }
}
