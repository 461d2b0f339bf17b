package org.onrecord.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.onrecord.journey.Derivation;
import org.onrecord.model.Derived;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Precedents;
import org.onrecord.model.Rederived;
import org.onrecord.model.Ruling;
import org.onrecord.model.Surroundings;
import org.onrecord.model.Trait;

/** The program's own deriver, which derives everything anew after each change. */
class Everything implements Deriver {

    private final Derivation derivation = new Derivation();

    @Override
    public Derived derive(Collection<KnownClaim> claims, Precedents precedents, Supplier<String> mint) {
        return derivation.derive(claims, precedents, mint);
    }

    @Override
    public Derived derive(
            Collection<KnownClaim> claims,
            Map<String, String> homes,
            Collection<Ruling> rulings,
            Supplier<String> mint) {
        return derivation.derive(claims, homes, rulings, mint);
    }

    @Override
    public Optional<Rederived> rederive(Set<String> changed, Surroundings around, Supplier<String> mint) {
        return Optional.empty();
    }

    @Override
    public Map<String, List<Trait>> traits(Collection<KnownClaim> claims, Collection<Ruling> rulings) {
        return derivation.traits(claims, rulings);
    }

    @Override
    public String version() {
        return derivation.version();
    }

    /** As the program does it. */
    Optional<Rederived> partly(Set<String> changed, Surroundings around, Supplier<String> mint) {
        return derivation.rederive(changed, around, mint);
    }
}
