package org.onrecord.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.model.Derived;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Link;
import org.onrecord.model.Precedents;
import org.onrecord.model.Ruling;

/** A deriver that takes everything for one happening and keeps the oldest incident. */
record OnePlace() implements Deriver {

    @Override
    public Derived derive(
            Collection<KnownClaim> claims,
            Map<String, String> homes,
            Collection<Ruling> rulings,
            Supplier<String> mint) {
        return derive(
                claims,
                Precedents.NONE,
                () -> homes.values().stream().findFirst().orElseGet(mint));
    }

    @Override
    public Derived derive(Collection<KnownClaim> claims, Precedents precedents, Supplier<String> mint) {
        String id = precedents.standing().stream().findFirst().map(Incident::id).orElseGet(mint);
        List<String> ids = claims.stream().map(KnownClaim::id).sorted().toList();
        Incident incident =
                new Incident(id, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), ids, false);
        List<Link> links =
                ids.stream().map(c -> new Link(c, id, 1, List.of(), "toy")).toList();
        return new Derived(List.of(incident), links, List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public String version() {
        return "one-place/1";
    }
}
