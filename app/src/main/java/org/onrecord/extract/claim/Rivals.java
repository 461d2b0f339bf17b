package org.onrecord.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.extract.rule.Page;
import org.onrecord.model.Outcome;

/** Chooses among findings that speak of the same people: of those that give one figure the same or rival outcomes, the nearest stays. */
final class Rivals {

    private Rivals() {}

    static List<Finding> settle(Page page, List<Finding> findings) {
        List<Finding> byNearness = new ArrayList<>(findings);
        byNearness.sort(Comparator.comparingInt(Finding::distance)
                .thenComparingInt(f -> f.cueFrom() >= f.group().figureFrom() ? 0 : 1)
                .thenComparingInt(f -> -(f.cueTo() - f.cueFrom()))
                .thenComparing(Finding::rule));
        byNearness.removeIf(f -> isParticipleOfTheDead(f, byNearness) || isWholeOfSome(page, f, byNearness));
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : byNearness) {
            if (kept.stream().noneMatch(k -> rival(k, finding))) {
                kept.add(finding);
            }
        }
        kept.sort(Comparator.comparingInt((Finding f) -> f.group().figureFrom()).thenComparingInt(f -> f.cueFrom()));
        return kept;
    }

    /** "Three of the five were freed" frees three: only "of" stands between the numbers. */
    private static boolean isWholeOfSome(Page page, Finding finding, List<Finding> all) {
        return all.stream()
                .anyMatch(o -> o.group().figureTo() + 1 == finding.group().figureFrom()
                        && page.has(o.group().figureTo(), "partitive")
                        && o.cueFrom() == finding.cueFrom()
                        && o.outcome() == finding.outcome());
    }

    /** "Two marines hurt in an ambush died": the participle only tells which marines. */
    private static boolean isParticipleOfTheDead(Finding finding, List<Finding> all) {
        boolean weaker = finding.outcome() == Outcome.WOUNDED
                || finding.outcome() == Outcome.CASUALTIES
                || finding.outcome() == Outcome.DETAINED;
        return weaker
                && all.stream()
                        .anyMatch(o -> (o.outcome() == Outcome.KILLED
                                        || o.outcome() == Outcome.RELEASED && finding.outcome() == Outcome.DETAINED)
                                && o.group().figureFrom() == finding.group().figureFrom()
                                && o.cueFrom() > finding.cueFrom()
                                && finding.cueFrom() >= finding.group().figureTo());
    }

    private static boolean rival(Finding near, Finding far) {
        boolean samePeople = near.group().figureFrom() < far.group().figureTo()
                && far.group().figureFrom() < near.group().figureTo();
        return samePeople && (near.outcome() == far.outcome() || !bothCanBe(near, far));
    }

    /** The captured may be freed or killed, in either order of the words; other pairs are two readings of the same words. */
    private static boolean bothCanBe(Finding a, Finding b) {
        return isTaken(a) && follows(b) || isTaken(b) && follows(a);
    }

    /** By words beside those for the people: "hostages" alone tells who they are, not what befell them. */
    private static boolean isTaken(Finding f) {
        boolean beside = f.cueTo() <= f.group().figureFrom()
                || f.cueFrom() >= Math.max(f.group().figureTo(), f.group().wordsTo());
        return beside
                && (f.outcome() == Outcome.CAPTURED
                        || f.outcome() == Outcome.ABDUCTED
                        || f.outcome() == Outcome.DETAINED);
    }

    private static boolean follows(Finding f) {
        return f.outcome() == Outcome.RELEASED || f.outcome() == Outcome.KILLED;
    }
}
