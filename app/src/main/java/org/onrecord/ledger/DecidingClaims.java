package org.onrecord.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.json.Change;
import org.onrecord.ledger.json.ClaimJson;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.ledger.json.MalformedJson;
import org.onrecord.model.Entry;

/** What a person decides about one claim. */
record DecidingClaims(Handle handle, Named named, LedgerOptions options) {

    Draft draft(Decision.OnClaim decision) {
        ClaimRow row = named.claim(decision.claim());
        Optional<Decided> retracted = last(row, Entry.Operation.RETRACT);
        if (decision instanceof Decision.Retract retract) {
            return retracted
                    .map(r -> Draft.already(r.seq(), row.id(), row.id() + " is retracted"))
                    .orElseGet(() -> retract(row, retract));
        }
        if (retracted.isPresent()) {
            throw Refusal.notAllowed(
                    row.id(),
                    "is retracted by entry " + retracted.get().seq(),
                    "take that back first: onrecord undo " + retracted.get().seq());
        }
        return decision instanceof Decision.Correct correct
                ? correct(row, correct)
                : review(row, ((Decision.Review) decision).verdict());
    }

    private Optional<Decided> last(ClaimRow row, Entry.Operation kind) {
        return Decided.on(handle, row.id()).stream()
                .filter(d -> d.kind() == kind)
                .reduce((a, b) -> b);
    }

    private Draft retract(ClaimRow row, Decision.Retract retract) {
        JsonObject payload = payload(row).put("reason", retract.reason().code());
        String when = "";
        if (retract.reason() == Decision.Retract.Reason.WITHDRAWN) {
            LocalDate from = retract.from()
                    .orElseGet(() -> LocalDate.ofInstant(options.clock().instant(), ZoneOffset.UTC));
            payload.put("from", from.toString());
            when = " from " + from + " on";
        } else if (retract.from().isPresent()) {
            throw Refusal.value(row.id(), "an error of extraction has no day: it was never said", "leave the day out");
        }
        return Draft.of(
                Entry.Operation.RETRACT,
                row.id(),
                payload,
                row.id() + " is retracted" + when + ": " + retract.reason().code());
    }

    private Draft review(ClaimRow row, Verdict verdict) {
        Optional<Decided> before = last(row, Entry.Operation.REVIEW);
        String what = row.id() + " is " + verdict.code();
        if (row.pending().isEmpty()
                && before.filter(b -> b.body().string("verdict").equals(verdict.code()))
                        .isPresent()) {
            return Draft.already(before.get().seq(), row.id(), what);
        }
        return Draft.of(Entry.Operation.REVIEW, row.id(), payload(row).put("verdict", verdict.code()), what);
    }

    private Draft correct(ClaimRow row, Decision.Correct correct) {
        Named.Text text = named.text(row.document(), row.version());
        ClaimField field = correct.field();
        String value = correct.value().strip();
        List<Change> changes = changes(row.body(), field, value, correct.words(), text);
        JsonObject changed = applied(row.body(), changes, field, text);
        Optional<String> was = field.shown(row.body(), text.text());
        Optional<String> now = field.shown(changed, text.text());
        if (was.equals(now) && correct.words().isEmpty()) {
            return Draft.already(0, row.id(), field.code() + " of " + row.id() + " is " + now.orElse("none"));
        }
        JsonObject payload = payload(row)
                .put("field", field.code())
                .put("was", was)
                .put("now", now)
                .putObjects("changes", changes.stream().map(Change::write).toList());
        return Draft.of(
                Entry.Operation.CORRECT,
                row.id(),
                payload,
                field.code() + " of " + row.id() + " is " + now.orElse("none") + " and was " + was.orElse("none"));
    }

    /** What to change in {@code claim} so that {@code field} is {@code value}. */
    List<Change> changes(JsonObject claim, ClaimField field, String value, Optional<String> words, Named.Text text) {
        if (value.isEmpty()) {
            throw Refusal.value(field.code(), "has no value", "say one like " + field.hint() + "; or none");
        }
        return field.changes(value, new Citing(claim, text.text(), words, id -> sibling(claim, id, text)));
    }

    private String sibling(JsonObject claim, String id, Named.Text text) {
        ClaimRow other = named.claim(id);
        if (!other.document().equals(text.document()) || other.id().equals(claim.string("id"))) {
            throw Refusal.value("part-of", other.id() + " is no other claim of the same article", "name one that is");
        }
        if (other.body().findString("partOf").filter(claim.string("id")::equals).isPresent()) {
            throw Refusal.notAllowed("part-of", other.id() + " is itself a part of this one", "correct that one first");
        }
        return other.id();
    }

    /** @throws Refusal where it would be no claim */
    static JsonObject applied(JsonObject claim, List<Change> changes, ClaimField field, Named.Text text) {
        JsonObject changed = claim;
        try {
            for (Change change : changes) {
                changed = change.in(changed);
            }
            ClaimJson.read(changed, text.points());
            return changed;
        } catch (MalformedJson | IllegalArgumentException e) {
            throw Refusal.value(
                    field.code(), "cannot be so: " + e.getMessage(), "its values are written like " + field.hint());
        }
    }

    private static JsonObject payload(ClaimRow row) {
        return new JsonObject().put("document", row.document()).put("version", row.version());
    }
}
