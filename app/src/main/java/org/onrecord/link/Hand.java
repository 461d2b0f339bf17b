package org.onrecord.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.model.Family;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Surroundings;
import org.onrecord.model.Trait;

/** What was taken in hand of the surroundings so far; each piece is asked for once. */
final class Hand {

    private final Surroundings around;
    private final Map<String, List<KnownClaim>> claims = new HashMap<>();
    private final Map<String, Set<String>> homesOfDocument = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final Map<String, Optional<Family>> families = new HashMap<>();
    private final Map<String, List<Telling>> tellings = new HashMap<>();
    private final Map<Trait, Integer> bearers = new HashMap<>();

    Hand(Surroundings around) {
        this.around = around;
    }

    /** Takes the claims of {@code documents}, and where they are at home. */
    void take(Set<String> documents) {
        Set<String> missing = new TreeSet<>(documents);
        missing.removeAll(claims.keySet());
        if (missing.isEmpty()) {
            return;
        }
        missing.forEach(d -> {
            claims.put(d, new ArrayList<>());
            homesOfDocument.put(d, new HashSet<>());
        });
        for (KnownClaim k : around.claims(missing)) {
            claims.computeIfAbsent(k.article().id(), d -> new ArrayList<>()).add(k);
        }
        around.homes(missing).forEach((document, its) -> {
            homes.putAll(its);
            homesOfDocument.computeIfAbsent(document, d -> new HashSet<>()).addAll(its.values());
        });
    }

    /** The families as they are known to be. */
    void take(Collection<Family> known) {
        known.forEach(f -> f.documents().forEach(d -> families.put(d, Optional.of(f))));
    }

    /** Takes the documents of one family with any of {@code documents}. */
    void takeMates(Set<String> documents) {
        Set<String> mates = new TreeSet<>();
        familyOf(documents).values().stream()
                .filter(f -> f.documents().size() <= Commonness.CROWD)
                .forEach(f -> mates.addAll(f.documents()));
        take(mates);
    }

    Map<String, Family> familyOf(Collection<String> documents) {
        Set<String> missing = new TreeSet<>(documents);
        missing.removeAll(families.keySet());
        if (!missing.isEmpty()) {
            Map<String, Family> found = around.families(missing);
            missing.forEach(d -> families.put(d, Optional.ofNullable(found.get(d))));
        }
        Map<String, Family> familyOf = new HashMap<>();
        documents.forEach(d -> families.getOrDefault(d, Optional.empty()).ifPresent(f -> familyOf.put(d, f)));
        return familyOf;
    }

    /** Each once. */
    List<Family> families(Collection<String> documents) {
        return List.copyOf(new HashSet<>(familyOf(documents).values()));
    }

    List<KnownClaim> claims(String document) {
        return claims.getOrDefault(document, List.of());
    }

    List<KnownClaim> claims(Collection<String> documents) {
        return documents.stream().flatMap(d -> claims(d).stream()).toList();
    }

    /** The tellings of all documents in hand, by key, their words weighed; not to be asked for before the traits were taken in. */
    List<Telling> tellings(Ruled ruled) {
        Map<String, List<Telling>> fresh = new HashMap<>();
        Set<Trait> traits = new TreeSet<>(List.of(Trait.ANY));
        claims.forEach((document, its) -> {
            if (!tellings.containsKey(document)) {
                List<Telling> told = Tellings.of(its, ruled);
                fresh.put(document, told);
                told.forEach(t -> traits.addAll(Traits.of(t)));
            }
        });
        count(traits);
        Words words = new Words(common());
        fresh.forEach((document, told) ->
                tellings.put(document, told.stream().map(t -> t.weighed(words)).toList()));
        return tellings.values().stream()
                .flatMap(List::stream)
                .sorted(Telling.BY_KEY)
                .toList();
    }

    int size() {
        return claims.size();
    }

    Optional<String> home(String claim) {
        return Optional.ofNullable(homes.get(claim));
    }

    Set<String> homes(String document) {
        return homesOfDocument.getOrDefault(document, Set.of());
    }

    /** Takes how many bear {@code traits}. */
    void count(Collection<Trait> traits) {
        Set<Trait> missing = new TreeSet<>(traits);
        missing.removeAll(bearers.keySet());
        Map<Trait, Integer> found = missing.isEmpty() ? Map.of() : around.bearers(missing);
        missing.forEach(t -> bearers.put(t, found.getOrDefault(t, 0)));
    }

    int bearers(Trait trait) {
        return bearers.getOrDefault(trait, 0);
    }

    Commonness common() {
        return new Commonness(this::bearers);
    }

    /** The documents that bear any of {@code traits}, save those that a crowd bears. */
    Set<String> documents(Collection<Trait> traits) {
        Set<String> documents = new TreeSet<>();
        around.documents(traits).values().forEach(documents::addAll);
        return documents;
    }
}
