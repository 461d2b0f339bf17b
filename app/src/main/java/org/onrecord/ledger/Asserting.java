package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.model.Entry;
import org.onrecord.model.Incident;

/** Puts in a claim that a person found. */
record Asserting(Handle handle, Named named, Ids ids) {

    Draft draft(Decision.Assert added) {
        Named.Text text = named.document(added.document());
        if (!added.values().containsKey(ClaimField.OUTCOME)) {
            throw Refusal.value("outcome", "is not told", "say one of: " + ClaimField.OUTCOME.hint());
        }
        String id = ids.mint('c', c -> ClaimRow.find(handle, c).isPresent());
        JsonObject evidence = evidence(added.evidence(), text.text());
        JsonObject claim = plain(id, evidence, label(text, evidence, added.incident()));
        DecidingClaims claims = new DecidingClaims(handle, named, named.options());
        List<ClaimField> fields = new ArrayList<>(added.values().keySet());
        fields.sort(Comparator.naturalOrder());
        for (ClaimField field : fields) {
            String value = added.values().getOrDefault(field, "");
            Optional<String> words = Optional.ofNullable(added.words().get(field));
            claim = DecidingClaims.applied(
                    claim, claims.changes(claim, field, value.strip(), words, text), field, text);
        }
        Optional<ClaimRow> same = same(text, claim);
        if (same.isPresent()) {
            return Draft.already(0, same.get().id(), same.get().id() + " says so");
        }
        JsonObject payload =
                new JsonObject().put("version", text.version()).putObjects("claims", List.of(claim.put("root", id)));
        return Draft.of(Entry.Operation.ASSERT, text.document(), payload, id + " stands in " + text.document());
    }

    private Optional<ClaimRow> same(Named.Text text, JsonObject claim) {
        return ClaimRow.ofVersion(handle, text.document(), text.version()).stream()
                .filter(row -> row.body().object("evidence").equals(claim.object("evidence"))
                        && org.onrecord.ledger.json.Reading.same(row.body(), claim))
                .findFirst();
    }

    private static JsonObject evidence(String words, String text) {
        if (words.isBlank()) {
            throw Refusal.value("evidence", "is not told", "copy the sentence from the document");
        }
        Matcher m = Citing.pattern(words).matcher(text);
        if (!m.find()) {
            throw Refusal.value(
                    "evidence", "does not stand in the document: `" + words.strip() + "`", "copy the words from it");
        }
        JsonObject found = Citing.points(text, m, 0).put("exact", m.group());
        if (m.find()) {
            throw Refusal.value(
                    "evidence",
                    "stands more than once in the document: `" + words.strip() + "`",
                    "copy more of the sentence");
        }
        return found;
    }

    private static JsonObject plain(String id, JsonObject evidence, String label) {
        return new JsonObject()
                .put("id", id)
                .put("evidence", evidence)
                .put("about", cited("casualties", evidence))
                .put("outcome", "killed")
                .put("stance", cited("asserted", evidence))
                .put("victims", new JsonObject().put("status", "unknown"))
                .put("incident", label)
                .put("total", false);
    }

    private static JsonObject cited(String value, JsonObject evidence) {
        return new JsonObject()
                .put("value", value)
                .put("start", evidence.integer("start"))
                .put("end", evidence.integer("end"))
                .put("rule", Citing.PERSON);
    }

    /** Of which of the article's happenings it tells: that of the incident named, else of the claim that stands nearest. */
    private String label(Named.Text text, JsonObject evidence, Optional<String> incident) {
        List<ClaimRow> rows = ClaimRow.ofVersion(handle, text.document(), text.version());
        if (incident.isPresent()) {
            Incident named = this.named.incident(incident.get()).incident();
            return rows.stream()
                    .filter(r -> named.claims().contains(r.id()))
                    .findFirst()
                    .map(r -> r.body().string("incident"))
                    .orElse("p" + (rows.size() + 1));
        }
        long start = evidence.integer("start");
        return rows.stream()
                .min(Comparator.comparingLong(
                        r -> Math.abs(r.body().object("evidence").integer("start") - start)))
                .map(r -> r.body().string("incident"))
                .orElse("i1");
    }
}
