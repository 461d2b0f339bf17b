package org.onrecord.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;

/** Incidents for tests of the rules. */
final class Incidents {

    private Incidents() {}

    /** One that holds all {@code claims}. */
    static Incident all(KnownClaim... claims) {
        return new Incident(
                "I1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Stream.of(claims).map(KnownClaim::id).toList(),
                false);
    }

    static String number(OptionalLong n) {
        return n.isPresent() ? Long.toString(n.getAsLong()) : "-";
    }
}
