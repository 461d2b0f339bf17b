package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.onrecord.model.Entry;
import org.onrecord.model.Incident;
import org.onrecord.model.Precedents;
import org.onrecord.model.Ruling;

/** How claims were linked before: which incident held which, and what persons ruled. Each claim brings all that took its place. */
final class Standing {

    private static final List<Entry.Operation> RULING =
            List.of(Entry.Operation.MOVE, Entry.Operation.MERGE, Entry.Operation.SPLIT, Entry.Operation.APART);

    private Standing() {}

    private static final String STANDS = "m.seq <= :last and (m.until is null or m.until > :last)";
    private static final String ENDED = "i.until <= :last and m.until = i.until";

    /** That a claim belonged to an incident, which began and ended. */
    private record Member(long seq, long until, String incident, String claim) {}

    private static final Comparator<Member> OLDEST_FIRST = Comparator.comparingLong(Member::seq)
            .thenComparing(Member::incident)
            .thenComparing(Member::claim);
    private static final Comparator<Member> LATEST_ENDED_FIRST = Comparator.comparingLong((Member m) -> -m.until())
            .thenComparing(Member::incident)
            .thenComparing(Member::claim);

    /** Incidents by ids and claims only, the standing ones oldest first. */
    static Precedents at(Handle handle, Moment at) {
        return new Precedents(
                incidents(members(handle, at, STANDS, List.of()), OLDEST_FIRST),
                incidents(members(handle, at, ENDED, List.of()), LATEST_ENDED_FIRST),
                rulings(handle, at));
    }

    /** The same with nothing but {@code claims}. */
    static Precedents of(Handle handle, Moment at, Collection<String> claims) {
        return new Precedents(
                incidents(Chunks.ask(claims, ids -> members(handle, at, STANDS, ids)), OLDEST_FIRST),
                incidents(Chunks.ask(claims, ids -> members(handle, at, ENDED, ids)), LATEST_ENDED_FIRST),
                rulings(handle, at));
    }

    private static List<Member> members(Handle handle, Moment at, String condition, List<String> claims) {
        Query query = handle.createQuery("""
                        select distinct i.seq, i.until, m.incident, x.id
                        from claim x join claim c on c.root = x.root
                        join membership m on m.claim = c.id join incident i on i.id = m.incident
                        where %s and %s""".formatted(condition, claims.isEmpty() ? "true" : "x.id in (<claims>)"))
                .bind("last", at.seq());
        return (claims.isEmpty() ? query : query.bindList("claims", claims))
                .map((row, context) -> new Member(
                        row.getLong("seq"), row.getLong("until"), row.getString("incident"), row.getString("id")))
                .list();
    }

    private static List<Incident> incidents(List<Member> members, Comparator<Member> order) {
        Map<String, List<String>> claims = new LinkedHashMap<>();
        members.stream()
                .sorted(order)
                .forEach(m -> claims.computeIfAbsent(m.incident(), k -> new ArrayList<>())
                        .add(m.claim()));
        return claims.entrySet().stream()
                .map(e -> new Incident(
                        e.getKey(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        e.getValue(),
                        false))
                .toList();
    }

    /** What persons had ruled on incidents by then. */
    static List<Ruling> rulings(Handle handle, Moment at) {
        List<Decided> decided = Decided.at(handle, at.seq(), RULING);
        if (decided.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> claims = new HashMap<>();
        handle.createQuery("""
                        select distinct c.root, c.id from claim c
                        where c.root in (select root from decision_claim) order by c.id""")
                .map((row, context) -> Map.entry(row.getString("root"), row.getString("id")))
                .forEach(e -> claims.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                        .add(e.getValue()));
        return decided.stream().map(d -> ruling(d, claims)).toList();
    }

    private static Ruling ruling(Decided decided, Map<String, List<String>> claims) {
        return new Ruling(
                decided.seq(),
                decided.actor(),
                decided.why(),
                decided.body().findString("into"),
                all(decided.body().strings("together"), claims),
                decided.body().objects("apart").stream()
                        .map(a -> all(a.strings("claims"), claims))
                        .toList());
    }

    private static List<String> all(List<String> roots, Map<String, List<String>> claims) {
        return roots.stream()
                .flatMap(root -> claims.getOrDefault(root, List.of()).stream())
                .toList();
    }

    /** From claims to the incident that each was linked to last by then. */
    static Map<String, String> homes(Handle handle, Moment at) {
        Map<String, String> into = new HashMap<>();
        handle.createQuery("select id, into_id from incident where until <= :last and into_id is not null")
                .bind("last", at.seq())
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("into_id")))
                .forEach(e -> into.put(e.getKey(), e.getValue()));
        Map<String, String> homes = new HashMap<>();
        handle.createQuery("""
                        select distinct m.seq, x.id, m.incident
                        from membership m join claim c on c.id = m.claim join claim x on x.root = c.root
                        where m.seq <= :last order by m.seq""")
                .bind("last", at.seq())
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("incident")))
                .forEach(e -> homes.put(e.getKey(), e.getValue()));
        homes.replaceAll((claim, incident) -> {
            String home = incident;
            for (int hops = 0; into.containsKey(home) && hops < into.size(); hops++) {
                home = into.getOrDefault(home, home);
            }
            return home;
        });
        return homes;
    }
}
