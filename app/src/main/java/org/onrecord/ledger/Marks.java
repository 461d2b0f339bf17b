package org.onrecord.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Entry;

/** Gathers what persons decided on claims, as of a moment. */
final class Marks {

    private static final List<Entry.Operation> MARKING =
            List.of(Entry.Operation.CORRECT, Entry.Operation.REVIEW, Entry.Operation.GRADE, Entry.Operation.RESTRICT);

    private Marks() {}

    /** Of every claim on which anything was decided, by id. */
    static Map<String, ClaimMarks> at(Handle handle, Moment at) {
        Map<String, List<Decided>> bySubject = Views.group(Decided.at(handle, at.seq(), MARKING), Decided::subject);
        Map<String, ClaimMarks> marks = new HashMap<>();
        handle.createQuery("""
                        select c.id, c.document, c.origin, c.off_from, c.pending from claim c
                        where c.seq <= :last and (c.until is null or c.until > :last)
                            and (c.origin <> 'engine' or c.off_from is not null or c.pending is not null
                                or c.id in (select subject from decision) or c.document in (select subject from decision))""")
                .bind("last", at.seq())
                .map((row, context) -> Map.entry(
                        row.getString("id"),
                        marks(
                                bySubject.getOrDefault(row.getString("id"), List.of()),
                                bySubject.getOrDefault(row.getString("document"), List.of()),
                                row.getString("origin").equals("person"),
                                Optional.ofNullable(row.getString("off_from")),
                                Optional.ofNullable(row.getString("pending")))))
                .filter(e -> !e.getValue().equals(ClaimMarks.NONE))
                .forEach(e -> marks.put(e.getKey(), e.getValue()));
        return marks;
    }

    private static ClaimMarks marks(
            List<Decided> onClaim,
            List<Decided> onDocument,
            boolean byPerson,
            Optional<String> offFrom,
            Optional<String> pending) {
        List<String> corrected = new ArrayList<>();
        Optional<Verdict> review = Optional.empty();
        Optional<String> grade = Optional.empty();
        Map<String, Level> levels = new TreeMap<>();
        List<Decided> all = new ArrayList<>(onDocument);
        all.addAll(onClaim);
        for (Decided d : all) {
            switch (d.kind()) {
                case CORRECT -> corrected.add(d.body().string("field"));
                case REVIEW -> review = Verdict.find(d.body().string("verdict"));
                case GRADE -> grade = d.body().findString("grade");
                case RESTRICT ->
                    Level.find(d.body().string("level"))
                            .ifPresent(level ->
                                    levels.put(d.body().findString("field").orElse(""), level));
                default -> {}
            }
        }
        return new ClaimMarks(
                byPerson,
                corrected.stream().distinct().sorted().toList(),
                review,
                offFrom.map(LocalDate::parse),
                grade,
                levels,
                pending.flatMap(Pending::find));
    }
}
