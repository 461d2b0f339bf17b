package org.onrecord.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.model.Derived;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Link;

/** A deriver that takes everything for one happening and keeps the oldest incident. */
record OnePlace() implements Deriver {

    @Override
    public Derived derive(Collection<KnownClaim> claims, Collection<Incident> standing, Supplier<String> mint) {
        String id = standing.stream().findFirst().map(Incident::id).orElseGet(mint);
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
