package org.onrecord.reconcile;

import java.util.Collection;
import java.util.List;
import org.onrecord.model.Estimate;
import org.onrecord.model.Family;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;

/** One way of coming from many figures to low, best and high. Deterministic: the same claims give the same estimates, by any machine. */
public interface Rule {

    /** As {@code --rule} takes it ("range"). */
    String name();

    /** Raised whenever the same claims would give another estimate. */
    int version();

    /** What the rule does, one sentence. */
    String summary();

    /**
     * Estimates for each outcome of which a number is given: all people together first (status and side empty), then by side, by
     * status, and by both where a side's people are of several statuses.
     *
     * @param claims those of the incident; others are ignored. To replay a day, hand in those known by then.
     * @param families of reprints, so that a text printed by many is one voice; they may name documents of other incidents too
     */
    List<Estimate> estimate(Incident incident, List<KnownClaim> claims, Collection<Family> families);

    /** The estimates where no article is known to be another's reprint. */
    default List<Estimate> estimate(Incident incident, List<KnownClaim> claims) {
        return estimate(incident, claims, List.of());
    }

    /** Name and version, as estimates carry it ("range/1"). */
    default String id() {
        return name() + "/" + version();
    }
}
