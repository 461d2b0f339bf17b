package org.onrecord.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.onrecord.ledger.AsOf;
import org.onrecord.ledger.ClaimFilter;
import org.onrecord.ledger.DocumentCard;
import org.onrecord.ledger.IncidentFilter;
import org.onrecord.ledger.IncidentView;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.Level;
import org.onrecord.ledger.StoredDocument;
import org.onrecord.link.Linker;
import org.onrecord.model.Claim;
import org.onrecord.model.KnownClaim;
import org.onrecord.publish.ArticleSheet;
import org.onrecord.publish.IncidentSheet;
import org.onrecord.publish.IncidentStory;

/** What a ledger holds, as it is told. */
public record Recall(Ledger ledger, AsOf asOf) {

    /** Incidents with everything said of them, in the ledger's order. */
    public List<IncidentStory> stories(IncidentFilter filter) {
        return ledger.incidents(filter, asOf).stream().map(this::story).toList();
    }

    /** Incidents with what was reckoned of them, in the ledger's order. */
    public List<IncidentSheet> sheets(IncidentFilter filter) {
        return ledger.incidents(filter, asOf).stream().map(Recall::sheet).toList();
    }

    /** The incident of this id, or of the only id that begins so. */
    public Optional<IncidentStory> findStory(String idOrPrefix) {
        return ledger.findIncident(idOrPrefix, asOf).map(this::story);
    }

    private IncidentStory story(IncidentView view) {
        List<KnownClaim> claims =
                ledger.claims(ClaimFilter.ofIncident(view.incident().id()), asOf);
        return new IncidentStory(sheet(view), claims, view.links(), view.relations());
    }

    private static IncidentSheet sheet(IncidentView view) {
        return new IncidentSheet(view.incident(), view.estimates(), view.disclosures());
    }

    /** For export: every document with its claims and the ledger's incidents that they belong to, one after the other. */
    public void articles(Consumer<ArticleSheet> taker) {
        Map<String, IncidentView> byId = new HashMap<>();
        Map<String, String> incidentOf = new HashMap<>();
        for (IncidentView view : ledger.incidents(IncidentFilter.ALL, asOf)) {
            byId.put(view.incident().id(), view);
            view.incident()
                    .claims()
                    .forEach(c -> incidentOf.put(c, view.incident().id()));
        }
        Set<String> secret = secret();
        for (DocumentCard card : ledger.documents(asOf)) {
            Optional<StoredDocument> stored = ledger.findDocument(card.article().id(), asOf);
            if (stored.isPresent()) {
                ArticleSheet sheet = sheet(stored.get(), byId, incidentOf, secret);
                if (!sheet.claims().isEmpty() || card.claims() == 0) {
                    taker.accept(sheet);
                }
            }
        }
    }

    /** Claims of which something is never to be exported. */
    private Set<String> secret() {
        return ledger.marks(asOf).entrySet().stream()
                .filter(e -> e.getValue().levels().containsValue(Level.NEVER_EXPORTED))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private ArticleSheet sheet(
            StoredDocument stored, Map<String, IncidentView> byId, Map<String, String> incidentOf, Set<String> secret) {
        List<KnownClaim> claims = new ArrayList<>();
        for (KnownClaim known : ledger.claims(ClaimFilter.ofDocument(stored.id()), asOf)) {
            Claim c = known.claim();
            if (secret.contains(c.id())) {
                continue;
            }
            String incident = incidentOf.getOrDefault(c.id(), c.incident());
            claims.add(new KnownClaim(
                    c.withIds(
                            c.id(),
                            c.partOf().filter(p -> !secret.contains(p)),
                            c.sameAs().filter(s -> !secret.contains(s)),
                            incident),
                    known.article(),
                    known.evidence()));
        }
        List<IncidentSheet> incidents = Linker.within(claims).stream()
                .flatMap(i -> Optional.ofNullable(byId.get(i.id())).stream())
                .map(Recall::sheet)
                .toList();
        return new ArticleSheet(
                stored.document(),
                claims.stream().map(KnownClaim::claim).toList(),
                incidents,
                Optional.empty(),
                Optional.of(stored.engine()));
    }
}
