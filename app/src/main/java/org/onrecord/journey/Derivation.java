package org.onrecord.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.onrecord.disclose.Discloser;
import org.onrecord.ledger.Deriver;
import org.onrecord.link.Linked;
import org.onrecord.link.Linker;
import org.onrecord.model.Derived;
import org.onrecord.model.Disclosure;
import org.onrecord.model.Estimate;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Precedents;
import org.onrecord.model.Ruling;
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
            Supplier<String> mint) {
        return derived(linker.arrange(claims, homes, rulings, mint), claims);
    }

    private Derived derived(Linked linked, Collection<KnownClaim> claims) {
        Map<String, KnownClaim> byId = new HashMap<>();
        claims.forEach(c -> byId.put(c.id(), c));
        List<Estimate> estimates = new ArrayList<>();
        List<Disclosure> disclosures = new ArrayList<>();
        for (Incident incident : linked.incidents()) {
            List<KnownClaim> its = incident.claims().stream().map(byId::get).toList();
            estimates.addAll(rule.estimate(incident, its, linked.families()));
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
