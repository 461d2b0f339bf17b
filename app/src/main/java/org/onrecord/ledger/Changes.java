package org.onrecord.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Entry;

/** When an incident was changed last, and when somebody stood up for it. */
record Changes(Handle handle) {

    /** The last entry by which its claims, their documents or what was decided on them changed. */
    long last(String incident, Set<String> claims) {
        return handle.createQuery("""
                        select max(seq) from (
                            select c.seq from claim c where c.id in (<claims>)
                            union all
                            select d.seq from document d join claim c on c.document = d.id where c.id in (<claims>)
                            union all
                            select d.seq from decision d
                                where d.subject in (<claims>) and d.kind in ('CORRECT', 'RETRACT', 'REVIEW', 'MOVE')
                            union all
                            select d.until from decision d where d.subject in (<claims>) and d.until is not null
                            union all
                            select d.seq from decision d
                                where d.subject = :incident and d.kind in ('MERGE', 'SPLIT', 'APART')) as changes""")
                .bindList("claims", List.copyOf(claims))
                .bind("incident", incident)
                .mapTo(Long.class)
                .one();
    }

    /** Who published it last. */
    Optional<Decided> published(String incident, long last) {
        return Decided.at(handle, last, List.of(Entry.Operation.PUBLISH)).stream()
                .filter(d -> d.subject().equals(incident))
                .reduce((a, b) -> b);
    }
}
