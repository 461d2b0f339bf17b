package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.model.Entry;
import org.onrecord.model.Problem;

/** Tells the life of a document, a claim or an incident, entry by entry. */
final class History {

    private static final String DECISIONS_ON_CLAIMS =
            "d.kind in ('CORRECT', 'RETRACT', 'REVIEW', 'GRADE', 'RESTRICT', 'MOVE')";

    private final Handle handle;
    private final Moment at;
    private final HistoryWords words;

    /** By entry, then by what it tells of. */
    private final Map<Long, TreeSet<String>> found = new TreeMap<>();

    private History(Handle handle, Moment at) {
        this.handle = handle;
        this.at = at;
        this.words = new HistoryWords(handle);
    }

    /** @param id of a document, claim or incident, or its beginning */
    static List<HistoryLine> of(Handle handle, String id, Moment at) {
        History history = new History(handle, at);
        String whole = history.whole(id);
        switch (whole.charAt(0)) {
            case 'd' -> history.document(whole);
            case 'c' -> history.claim(whole);
            default -> history.incident(whole);
        }
        return history.lines(whole);
    }

    private String whole(String id) {
        String clean = id.replaceAll("[%_]", "");
        List<String> ids = handle.createQuery("""
                        select id from (
                            select id from document where known <= :day union select id from claim where known <= :day
                            union select id from incident union select subject from entry where kind <> 'LINK'
                                and subject not in (select id from claim) and subject not in (select id from document)) as ids
                        where id = :id or (:length > 2 and id like :begin) order by id""")
                .bind("id", clean)
                .bind("length", clean.length())
                .bind("begin", clean + "%")
                .bind("day", at.day())
                .mapTo(String.class)
                .list();
        if (ids.contains(clean)) {
            return clean;
        }
        if (ids.size() > 1) {
            throw Refusal.ambiguous(id, "id", ids);
        }
        return ids.stream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown(
                        id, "is no document, claim or incident of this ledger", "ids begin with d-, c- or i-"));
    }

    private void collect(String subject, String sql, String id) {
        handle.createQuery(sql).bind("id", id).mapTo(Long.class).forEach(seq -> note(seq, subject));
    }

    private void note(long seq, String subject) {
        if (seq <= at.seq()) {
            found.computeIfAbsent(seq, k -> new TreeSet<>()).add(subject);
        }
    }

    private void document(String id) {
        collect(id, "select seq from entry where subject = :id", id);
        decisions("d.document = :id and d.subject <> :id", id);
    }

    private void decisions(String condition, String id) {
        for (String seq : List.of("d.seq", "d.until")) {
            handle.createQuery("select " + seq + " as at, d.subject from decision d where " + seq + " is not null and "
                            + condition)
                    .bind("id", id)
                    .map((row, context) -> Map.entry(row.getLong("at"), row.getString("subject")))
                    .forEach(e -> note(e.getKey(), e.getValue()));
        }
    }

    private void claim(String id) {
        collect(id, "select seq from claim where id = :id", id);
        collect(id, "select until from claim where id = :id and until is not null", id);
        collect(
                id,
                "select d.seq from document d where exists (select 1 from claim c where c.id = :id"
                        + " and c.document = d.id and c.version = d.version)",
                id);
        collect(id, "select seq from membership where claim = :id", id);
        collect(id, "select until from membership where claim = :id and until is not null", id);
        collect(id, "select seq from entry where subject = :id", id);
        collect(
                id,
                "select dc.seq from decision_claim dc where dc.root in (select root from claim where id = :id)",
                id);
    }

    private void incident(String id) {
        collect(id, "select seq from membership m where m.incident = :id and " + known("m.claim"), id);
        collect(
                id,
                "select until from membership m where m.incident = :id and until is not null and " + known("m.claim"),
                id);
        collect(id, "select seq from entry where subject = :id", id);
        String its =
                "d.subject in (select claim from membership m where m.incident = :id and " + known("m.claim") + ")";
        decisions(DECISIONS_ON_CLAIMS + " and " + its, id);
        handle.createQuery("select * from decision where kind in ('MOVE', 'MERGE', 'SPLIT', 'APART')")
                .map((row, context) -> Decided.of(row))
                .filter(d -> d.body().strings("incidents").contains(id))
                .forEach(d -> note(d.seq(), id));
        collect(id, "select d.until from decision d where d.until is not null and d.subject = :id", id);
    }

    private String known(String claim) {
        return claim + " in (select k.id from claim k where k.known <= '" + at.day() + "')";
    }

    private List<HistoryLine> lines(String asked) {
        List<HistoryLine> lines = new ArrayList<>();
        found.forEach((seq, subjects) -> {
            Entry entry = Entries.find(handle, seq).orElseThrow();
            Optional<JsonObject> payload = Entries.payload(handle, seq);
            for (String subject : subjects) {
                for (String what : words.of(entry, payload, subject)) {
                    lines.add(new HistoryLine(
                            seq,
                            entry.recorded(),
                            entry.actor(),
                            entry.kind(),
                            subject,
                            what,
                            payload.flatMap(p -> p.findString("why")).orElse("")));
                }
            }
        });
        if (lines.isEmpty()) {
            throw new LedgerException(Problem.error(asked, "was not there then", "ask as of a later time"));
        }
        return List.copyOf(lines);
    }
}
