package org.onrecord.ledger;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Outcome;
import org.onrecord.model.Stance;

/**
 * Which claims are asked for; what is empty lets all through.
 *
 * @param document the ledger's id of the document
 * @param incident the ledger's id of the incident, as of the time asked for
 * @param source part of the source's name, in any case
 * @param side of the victims
 */
public record ClaimFilter(
        Optional<String> document,
        Optional<String> incident,
        Optional<Outcome> outcome,
        Optional<Stance> stance,
        Optional<String> source,
        Optional<String> side) {

    public static final ClaimFilter ALL = new ClaimFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static ClaimFilter ofDocument(String id) {
        return new ClaimFilter(
                Optional.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static ClaimFilter ofIncident(String id) {
        return new ClaimFilter(
                Optional.empty(),
                Optional.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** True where the claim itself is one asked for; whose incident it is stands elsewhere. */
    boolean lets(KnownClaim known) {
        var claim = known.claim();
        return document.map(known.article().id()::equals).orElse(true)
                && (outcome.isEmpty() || claim.outcome().equals(outcome))
                && stance.map(claim.stance().value()::equals).orElse(true)
                && side.map(s -> claim.victims()
                                .side()
                                .filter(s::equalsIgnoreCase)
                                .isPresent())
                        .orElse(true)
                && source.map(part -> claim.source()
                                .filter(c -> holds(c.value().name(), part))
                                .isPresent())
                        .orElse(true);
    }

    private static boolean holds(String name, String part) {
        return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
