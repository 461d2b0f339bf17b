package org.onrecord.ledger;

import java.util.Collection;
import java.util.function.Supplier;
import org.onrecord.model.Derived;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;

/**
 * What the journey hands in so that the ledger can derive without knowing the stages. It must be a function of its arguments: the same
 * claims and standing incidents in any order give the same, and deriving again with what came out as standing mints nothing.
 */
public interface Deriver {

    /**
     * @param standing the incidents as last linked: ids and claims only. A claim that took another's place in a newer version of its
     *     document stands beside that one, so that incidents outlive a corrected article.
     * @param mint gives an id for an incident that none of the standing ones is
     */
    Derived derive(Collection<KnownClaim> claims, Collection<Incident> standing, Supplier<String> mint);

    /** Changes whenever the same claims may give something else. */
    String version();
}
