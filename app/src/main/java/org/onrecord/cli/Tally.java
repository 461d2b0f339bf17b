package org.onrecord.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onrecord.ledger.Added;

/** Counts what became of the articles that were added. */
final class Tally {

    private final Map<Added.Outcome, Long> articles = new EnumMap<>(Added.Outcome.class);
    private long claims;

    synchronized void count(List<Added> portion) {
        for (Added added : portion) {
            articles.merge(added.outcome(), 1L, Long::sum);
            claims += added.outcome() == Added.Outcome.UNCHANGED ? 0 : added.claims();
        }
    }

    /** "recorded 3 articles with 12 claims, 1 new version; 2 were there already". */
    synchronized String words() {
        long fresh = of(Added.Outcome.NEW);
        List<String> parts = new ArrayList<>();
        parts.add(plural(fresh, "article"));
        if (of(Added.Outcome.NEW_VERSION) > 0) {
            parts.add(plural(of(Added.Outcome.NEW_VERSION), "new version"));
        }
        if (of(Added.Outcome.READ_AGAIN) > 0) {
            parts.add(plural(of(Added.Outcome.READ_AGAIN), "article") + " read again");
        }
        String there = of(Added.Outcome.UNCHANGED) > 0 ? "; " + of(Added.Outcome.UNCHANGED) + " there already" : "";
        return "recorded " + String.join(", ", parts) + " with " + plural(claims, "claim") + there;
    }

    private long of(Added.Outcome outcome) {
        return articles.getOrDefault(outcome, 0L);
    }

    static String entries(long n) {
        return n + (n == 1 ? " entry" : " entries");
    }

    static String plural(long n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
