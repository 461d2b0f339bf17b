package org.onrecord.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Derived;
import org.onrecord.model.KnownClaim;

/** Incidents as they were at another time, one by one: from the claims that were linked to each by then and count. */
record Past(Handle handle, Deriver deriver, Moment at) {

    private record Linked(String claim, String root, long seq, String incident) {}

    /** Those of {@code ids} that there were; by day. */
    List<IncidentView> views(Collection<String> ids) {
        Set<String> stood = new HashSet<>(ids);
        Chunks.ask(
                        ids,
                        some -> handle.createQuery("""
                                        select id from incident
                                        where id in (<some>) and until <= :last and into_id is not null""")
                                .bindList("some", some)
                                .bind("last", at.seq())
                                .mapTo(String.class)
                                .list())
                .forEach(stood::remove);
        Map<String, String> homes = homes(sources(stood));
        homes.values().retainAll(stood);
        List<KnownClaim> claims = Claims.ofIds(handle, at, homes.keySet());
        return claims.isEmpty() ? List.of() : Views.of(derived(claims, homes), claims);
    }

    /** What follows from claims where they are at home. */
    Derived derived(List<KnownClaim> claims, Map<String, String> homes) {
        int[] count = {0};
        Supplier<String> mint = () -> "i-then-" + ++count[0];
        return DerivedTables.isBy(handle, deriver.version())
                ? deriver.derive(
                        claims,
                        homes,
                        Standing.rulings(handle, at),
                        new TableSurroundings(handle, new Touched(handle)),
                        mint)
                : deriver.derive(claims, homes, Standing.rulings(handle, at), mint);
    }

    /** These incidents and all that had gone into them by then, with where each had gone. */
    private Map<String, String> sources(Collection<String> ids) {
        Map<String, String> into = new HashMap<>();
        ids.forEach(id -> into.put(id, id));
        Set<String> last = new HashSet<>(ids);
        while (!last.isEmpty()) {
            Set<String> next = new HashSet<>();
            Chunks.ask(
                            last,
                            some -> handle.createQuery("""
                                            select id, into_id from incident
                                            where into_id in (<some>) and until <= :last""")
                                    .bindList("some", some)
                                    .bind("last", at.seq())
                                    .map((row, context) -> Map.entry(row.getString("id"), row.getString("into_id")))
                                    .list())
                    .forEach(e -> {
                        if (into.putIfAbsent(e.getKey(), into.getOrDefault(e.getValue(), e.getValue())) == null) {
                            next.add(e.getKey());
                        }
                    });
            last = next;
        }
        return into;
    }

    /** From the claims that were ever linked to one of these incidents to where each was at home by then. */
    private Map<String, String> homes(Map<String, String> into) {
        Set<String> roots = new HashSet<>(Chunks.ask(
                into.keySet(),
                some -> handle.createQuery("""
                                select distinct c.root from membership m join claim c on c.id = m.claim
                                where m.incident in (<some>) and m.seq <= :last""")
                        .bindList("some", some)
                        .bind("last", at.seq())
                        .mapTo(String.class)
                        .list()));
        Map<String, Linked> latest = new HashMap<>();
        Map<String, Set<String>> claims = new HashMap<>();
        Chunks.ask(
                        roots,
                        some -> handle.createQuery("""
                                        select c.id, c.root, m.seq, m.incident
                                        from claim c left join membership m on m.claim = c.id and m.seq <= :last
                                        where c.root in (<some>)""")
                                .bindList("some", some)
                                .bind("last", at.seq())
                                .map((row, context) -> new Linked(
                                        row.getString("id"),
                                        row.getString("root"),
                                        row.getLong("seq"),
                                        java.util.Objects.requireNonNullElse(row.getString("incident"), "")))
                                .list())
                .forEach(l -> {
                    claims.computeIfAbsent(l.root(), r -> new HashSet<>()).add(l.claim());
                    latest.merge(l.root(), l, (a, b) -> b.seq() > a.seq() ? b : a);
                });
        Map<String, String> homes = new HashMap<>();
        latest.forEach((root, l) -> {
            String home = into.getOrDefault(l.incident(), "");
            claims.getOrDefault(root, Set.of()).forEach(claim -> homes.put(claim, home));
        });
        return homes;
    }
}
