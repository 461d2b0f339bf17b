package org.onrecord.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A record around what changed in it, looked at piece by piece: its claims as they stand now, how they were linked last, and by which
 * traits they can be found.
 */
public interface Surroundings {

    /** How many tellings bear each of {@code traits}, as {@link Spread} has it; those that none bears need not be there. */
    Map<Trait, Integer> bearers(Collection<Trait> traits);

    /** Ids of the documents whose tellings bear each of {@code traits}; nothing for those that a crowd bears. */
    Map<Trait, List<String>> documents(Collection<Trait> traits);

    /** The claims that stand in {@code documents}. */
    Collection<KnownClaim> claims(Collection<String> documents);

    /** By document, from its claims, also those that stand no longer, to the incidents in which they were linked last. */
    Map<String, Map<String, String>> homes(Collection<String> documents);

    /** Ids of the documents with claims in {@code incidents}, as they were linked last. */
    Set<String> documentsOf(Collection<String> incidents);

    /** The families to which {@code documents} belonged last; those that stand alone are not there. */
    Map<String, Family> families(Collection<String> documents);

    /** All that persons ruled. */
    List<Ruling> rulings();

    /** The documents of {@code claims}. */
    Set<String> documentsOfClaims(Collection<String> claims);

    /** What went before for {@code claims}. */
    Precedents precedents(Collection<String> claims);

    /**
     * Takes in by which traits documents can be found from now on.
     *
     * @param traits of each document that changed, one for each telling that bears it; an empty list for one that is gone
     * @return how many bore each trait that is borne by more or fewer now
     */
    Shift take(Map<String, List<Trait>> traits);

    /**
     * What became more common or rarer.
     *
     * @param before bearers before, of each trait whose bearers are others now
     * @param parted true where what was a crowd is none now: who it was is not known any more
     * @param former the documents that bore a trait which a crowd bears now
     */
    record Shift(Map<Trait, Integer> before, boolean parted, Map<Trait, List<String>> former) {}
}
