package org.onrecord.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.onrecord.disclose.Discloser;
import org.onrecord.ledger.Deriver;
import org.onrecord.link.Linked;
import org.onrecord.link.Linker;
import org.onrecord.link.Relinked;
import org.onrecord.model.Derived;
import org.onrecord.model.Disclosure;
import org.onrecord.model.Estimate;
import org.onrecord.model.Family;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Precedents;
import org.onrecord.model.Rederived;
import org.onrecord.model.Ruling;
import org.onrecord.model.Surroundings;
import org.onrecord.model.Trait;
import org.onrecord.reconcile.Rule;
import org.onrecord.reconcile.Rules;

/** What a ledger derives from its claims: linked into incidents, reconciled by the rule {@code range}, disclosures told. */
public final class Derivation implements Deriver {

    private static final String DISCLOSING = "disclose/1";

    private final Linker linker = Linker.builtIn();
    private final Rule rule = Rules.get("range");
    private final Discloser discloser = Discloser.builtIn();

    @Override
    public Derived derive(Collection<KnownClaim> claims, Precedents precedents, Supplier<String> mint) {
        return derived(linker.link(claims, precedents, mint), claims);
    }

    @Override
    public Derived derive(
            Collection<KnownClaim> claims,
            Map<String, String> homes,
            Collection<Ruling> rulings,
            Surroundings around,
            Supplier<String> mint) {
        return derived(linker.arrange(claims, homes, rulings, around, mint), claims);
    }

    @Override
    public Optional<Rederived> rederive(Set<String> changed, Surroundings around, Supplier<String> mint) {
        return linker.relink(changed, around, mint).map(this::rederived);
    }

    @Override
    public Map<String, List<Trait>> traits(Collection<KnownClaim> claims, Collection<Ruling> rulings) {
        return linker.traits(claims, rulings);
    }

    @Override
    public Derived derive(
            Collection<KnownClaim> claims,
            Map<String, String> homes,
            Collection<Ruling> rulings,
            Supplier<String> mint) {
        return derived(linker.arrange(claims, homes, rulings, mint), claims);
    }

    private Rederived rederived(Relinked relinked) {
        return new Rederived(
                derived(relinked.linked(), relinked.families(), relinked.claims()),
                relinked.claims(),
                relinked.incidents(),
                relinked.regrouped());
    }

    private Derived derived(Linked linked, Collection<KnownClaim> claims) {
        return derived(linked, linked.families(), claims);
    }

    /** @param families by which voices are told apart */
    private Derived derived(Linked linked, List<Family> families, Collection<KnownClaim> claims) {
        Map<String, KnownClaim> byId = new HashMap<>();
        claims.forEach(c -> byId.put(c.id(), c));
        List<Estimate> estimates = new ArrayList<>();
        List<Disclosure> disclosures = new ArrayList<>();
        for (Incident incident : linked.incidents()) {
            List<KnownClaim> its = incident.claims().stream().map(byId::get).toList();
            estimates.addAll(rule.estimate(incident, its, families));
            disclosures.addAll(discloser.disclose(incident, its));
        }
        return new Derived(
                linked.incidents(), linked.links(), linked.relations(), linked.families(), estimates, disclosures);
    }

    @Override
    public String version() {
        return Linker.RULE + " " + rule.id() + " " + DISCLOSING;
    }
}
