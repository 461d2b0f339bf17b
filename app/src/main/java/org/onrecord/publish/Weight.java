package org.onrecord.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.Disclosure;
import org.onrecord.model.Estimate;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Relation;
import org.onrecord.model.Stance;
import org.onrecord.model.Subject;

/** Which claims of an incident must be heard where there is room for a few only. */
final class Weight {

    /** Of a claim that discloses. */
    static final int DISCLOSES = 5;

    private static final int COUNTED = 4;
    private static final int SILENT = 3;
    private static final int DENIES = 2;

    private final Map<String, Integer> weights = new HashMap<>();

    Weight(IncidentStory story) {
        for (KnownClaim known : story.claims()) {
            Stance stance = known.claim().stance().value();
            boolean own = known.claim().source().isEmpty();
            boolean responsibility = known.claim().subject().value() == Subject.RESPONSIBILITY;
            if (!own && stance == Stance.ADMITTED && !responsibility) {
                raise(known.id(), COUNTED);
            } else if (!own && (stance == Stance.WITHHELD || responsibility)) {
                raise(known.id(), SILENT);
            } else if (!own && stance == Stance.DENIED) {
                raise(known.id(), DENIES);
            } else if (!own) {
                raise(known.id(), 1);
            }
        }
        Set<String> cited = Set.copyOf(weights.keySet());
        for (Estimate e : story.sheet().estimates()) {
            e.claims().forEach(c -> raise(c, cited.contains(c) ? COUNTED : SILENT));
        }
        for (Disclosure d : story.sheet().disclosures()) {
            d.steps().forEach(c -> raise(c, DISCLOSES));
            d.silences().forEach(c -> raise(c, COUNTED));
        }
    }

    private void raise(String claim, int weight) {
        weights.merge(claim, weight, Math::max);
    }

    int of(KnownClaim claim) {
        return weights.getOrDefault(claim.id(), 0);
    }

    /** How much a contradiction tells: two voices that count, of different sides. */
    int of(Relation relation, KnownClaim from, KnownClaim to) {
        boolean sides = !from.claim()
                .source()
                .flatMap(s -> s.value().side())
                .equals(to.claim().source().flatMap(s -> s.value().side()));
        return of(from) + of(to) + (sides ? COUNTED : 0) + (relation.kind() == Relation.Kind.DENIES ? 1 : 0);
    }

    /** The {@code most} weightiest of {@code claims}, each voice with the same words about the same thing once, in their order. */
    List<KnownClaim> heard(List<KnownClaim> claims, int most) {
        Set<String> told = new HashSet<>();
        List<KnownClaim> once = new ArrayList<>();
        for (KnownClaim known : claims) {
            String what = VoicesText.name(known) + new ClaimText(Ink.PLAIN, 80, 1).what(known.claim());
            if (told.add(what)) {
                once.add(known);
            }
        }
        Set<String> chosen = new HashSet<>();
        once.stream()
                .sorted(Comparator.comparingInt((KnownClaim k) -> -of(k)))
                .limit(most)
                .forEach(k -> chosen.add(k.id()));
        return once.stream().filter(k -> chosen.contains(k.id())).toList();
    }
}
