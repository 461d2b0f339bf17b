package org.onrecord.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.ClaimRow.Origin;
import org.onrecord.ledger.json.AstralPoints;
import org.onrecord.ledger.json.Change;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.model.Entry;

/** What a person's decision does to the derived tables. */
final class DecisionReplay {

    private static final String NEVER = LocalDate.of(1, 1, 1).toString();

    private final Handle handle;

    DecisionReplay(Handle handle) {
        this.handle = handle;
    }

    void apply(Entry entry, JsonObject payload) {
        if (entry.kind() == Entry.Operation.REVOKE) {
            revoke(entry, payload.integer("entry"));
            return;
        }
        handle.createUpdate("""
                        insert into decision (seq, kind, subject, document, actor, recorded, body)
                        values (:seq, :kind, :subject, :document, :actor, :recorded, :body)""")
                .bind("seq", entry.seq())
                .bind("kind", entry.kind().name())
                .bind("subject", entry.subject())
                .bind("document", payload.findString("document").orElse(""))
                .bind("actor", entry.actor())
                .bind("recorded", Moments.text(entry.recorded()))
                .bind("body", payload.toString())
                .execute();
        Stream.concat(
                        payload.strings("together").stream(),
                        payload.objects("apart").stream().flatMap(a -> a.strings("claims").stream()))
                .distinct()
                .sorted()
                .forEach(root -> handle.createUpdate("insert into decision_claim (seq, root) values (:seq, :root)")
                        .bind("seq", entry.seq())
                        .bind("root", root)
                        .execute());
        if (isOnContent(entry.kind())) {
            settle(entry, true);
        }
    }

    private static boolean isOnContent(Entry.Operation kind) {
        return kind == Entry.Operation.CORRECT || kind == Entry.Operation.RETRACT || kind == Entry.Operation.REVIEW;
    }

    private void revoke(Entry entry, long decision) {
        handle.createUpdate("update decision set until = :seq where seq = :decision and until is null")
                .bind("seq", entry.seq())
                .bind("decision", decision)
                .execute();
        settle(entry, false);
    }

    /** Works out anew what stands under the claim's id: what was told first, with all that was decided on it since. */
    private void settle(Entry entry, boolean answersWhatWaits) {
        Optional<ClaimRow> found = ClaimRow.find(handle, entry.subject());
        if (found.isEmpty()) {
            return;
        }
        ClaimRow row = found.get();
        List<Decided> decided = Decided.on(handle, row.id());
        List<Decided> content =
                decided.stream().filter(d -> isOnContent(d.kind())).toList();
        ClaimRow.end(handle, row.id(), entry.seq());
        if (row.origin() == Origin.KEPT && !Decided.isTouched(handle, row.id(), row.root())) {
            return;
        }
        JsonObject body = row.told();
        for (Decided correction : decided) {
            if (correction.kind() == Entry.Operation.CORRECT) {
                for (JsonObject change : correction.body().objects("changes")) {
                    body = Change.read(change).in(body);
                }
            }
        }
        body = Change.text("incident", row.body().string("incident")).in(body);
        Optional<JsonObject> reading = content.isEmpty() ? Optional.empty() : Optional.of(row.told());
        Optional<Pending> pending = answersWhatWaits || content.isEmpty() ? Optional.empty() : row.pending();
        ClaimRow settled =
                row.from(entry.seq()).saying(body, reading, offFrom(content)).waiting(row.origin(), pending);
        ClaimRow.insert(handle, List.of(settled), AstralPoints.of(astral(row)));
    }

    /** The day from which the claim counts no longer: the earliest that a standing decision gives. */
    private static Optional<String> offFrom(List<Decided> decided) {
        TreeSet<String> days = new TreeSet<>(Comparator.naturalOrder());
        Optional<Decided> review = Optional.empty();
        for (Decided d : decided) {
            if (d.kind() == Entry.Operation.RETRACT) {
                days.add(d.body().findString("from").orElse(NEVER));
            } else if (d.kind() == Entry.Operation.REVIEW) {
                review = Optional.of(d);
            }
        }
        review.filter(r -> r.body().string("verdict").equals(Verdict.REJECTED.code()))
                .ifPresent(r -> days.add(NEVER));
        return days.stream().findFirst();
    }

    private String astral(ClaimRow row) {
        return handle.createQuery("select astral from document where id = :id and version = :version")
                .bind("id", row.document())
                .bind("version", row.version())
                .mapTo(String.class)
                .one();
    }
}
