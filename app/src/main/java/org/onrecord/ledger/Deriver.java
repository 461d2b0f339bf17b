package org.onrecord.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.onrecord.model.Derived;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Precedents;
import org.onrecord.model.Rederived;
import org.onrecord.model.Ruling;
import org.onrecord.model.Surroundings;
import org.onrecord.model.Trait;

/**
 * What the journey hands in so that the ledger can derive without knowing the stages. It must be a function of its arguments: the same
 * claims and precedents in any order give the same, and deriving again with what came out as standing mints nothing.
 */
public interface Deriver {

    /**
     * @param precedents the incidents that went before, and what persons ruled. A claim that took another's place in a newer version of
     *     its document stands beside that one, so that incidents and rulings outlive a corrected article.
     * @param mint gives an id for an incident that none of the standing ones is
     */
    Derived derive(Collection<KnownClaim> claims, Precedents precedents, Supplier<String> mint);

    /**
     * What follows where the linking stands already.
     *
     * @param homes from ids of claims to ids of incidents; may name claims that are not at hand
     * @param rulings what persons ruled, which tells why claims belong where they do
     * @param mint gives an id for an incident of claims without a home
     */
    Derived derive(
            Collection<KnownClaim> claims,
            Map<String, String> homes,
            Collection<Ruling> rulings,
            Supplier<String> mint);

    /**
     * The same of some of many claims, so that each incident is what it would be among all.
     *
     * @param around the record as it stands now
     */
    default Derived derive(
            Collection<KnownClaim> claims,
            Map<String, String> homes,
            Collection<Ruling> rulings,
            Surroundings around,
            Supplier<String> mint) {
        return derive(claims, homes, rulings, mint);
    }

    /**
     * What follows from a change, the same as {@link #derive(Collection, Precedents, Supplier)} would give for what is touched by it.
     *
     * @param changed ids of documents whose claims, or what persons ruled on them, are others than before
     * @return empty where everything is to be derived anew
     */
    default Optional<Rederived> rederive(Set<String> changed, Surroundings around, Supplier<String> mint) {
        return Optional.empty();
    }

    /** By what documents can be found when something changes, by their ids; empty where this deriver looks for none. */
    default Map<String, List<Trait>> traits(Collection<KnownClaim> claims, Collection<Ruling> rulings) {
        return Map.of();
    }

    /** Changes whenever the same claims may give something else. */
    String version();
}
