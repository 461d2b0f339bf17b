package org.onrecord.extract.place;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of tokens that may be a place name.
 *
 * @param bearers places of the gazetteer with this name; empty where it has none
 * @param kind told by a word beside the name
 * @param lead how the words before lead to it
 * @param strong false where only a weak lead speaks for a name that nobody knows
 */
record Candidate(
        int from,
        int to,
        List<Entry> bearers,
        Optional<Kind> kind,
        String lead,
        boolean strong,
        boolean dateline,
        String rule) {

    Candidate {
        bearers = List.copyOf(bearers);
    }

    Candidate with(List<Entry> newBearers) {
        return new Candidate(from, to, newBearers, kind, lead, strong, dateline, rule);
    }

    boolean isKnown() {
        return !bearers.isEmpty();
    }

    Candidate to(int newTo, Kind newKind) {
        return new Candidate(from, newTo, bearers, Optional.of(newKind), lead, true, dateline, rule);
    }

    Candidate ofKind(Kind newKind) {
        return new Candidate(from, to, bearers, Optional.of(newKind), lead, strong, dateline, rule);
    }

    Candidate from(int newFrom) {
        return new Candidate(newFrom, to, bearers, kind, lead, strong, dateline, rule);
    }

    Candidate inDateline() {
        return new Candidate(from, to, bearers, kind, lead, true, true, "place/dateline");
    }
}
