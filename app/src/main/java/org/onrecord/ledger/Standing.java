package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Incident;

/** The incidents as last linked: which claims each held. */
final class Standing {

    private Standing() {}

    /** Oldest first; ids and claims only, each claim with all that took its place in other versions of its document. */
    static List<Incident> at(Handle handle, Moment at) {
        Map<String, List<String>> claims = new LinkedHashMap<>();
        handle.createQuery("""
                        select distinct i.seq, m.incident, x.id
                        from membership m join incident i on i.id = m.incident
                        join claim c on c.id = m.claim join claim x on x.root = c.root
                        where m.seq <= :last and (m.until is null or m.until > :last)
                        order by i.seq, m.incident, x.id""")
                .bind("last", at.seq())
                .map((row, context) -> Map.entry(row.getString("incident"), row.getString("id")))
                .forEach(e -> claims.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                        .add(e.getValue()));
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
}
