package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.ledger.json.Reading;
import org.onrecord.model.Entry;

/** What an entry says of a document, a claim or an incident, in words. */
record HistoryWords(Handle handle) {

    /** One sentence each, without a full stop; none where the entry says nothing of {@code subject}. */
    List<String> of(Entry entry, Optional<JsonObject> payload, String subject) {
        if (payload.isEmpty()) {
            return List.of(entry.kind() == Entry.Operation.DOCUMENT ? "recorded; erased since" : "erased since");
        }
        JsonObject body = payload.get();
        return switch (entry.kind()) {
            case DOCUMENT -> List.of(document(body));
            case ASSERT -> asserted(entry, body, subject);
            case LINK -> linked(body, entry.seq(), subject);
            case ERASE -> List.of("erased: entries " + joined(body.numbers("entries")));
            case REVOKE -> List.of("takes back entry " + body.integer("entry"));
            default -> List.of(decided(entry.kind(), body, subject));
        };
    }

    private static String joined(List<Long> numbers) {
        return String.join(", ", numbers.stream().map(Object::toString).toList());
    }

    private static String document(JsonObject body) {
        StringBuilder s = new StringBuilder();
        s.append(body.integer("version") == 1 ? "recorded" : "version " + body.integer("version") + " recorded");
        body.findString("title").ifPresent(t -> s.append(": ").append(t));
        body.findString("publisher").ifPresent(p -> s.append(", ").append(p));
        body.findString("published").ifPresent(p -> s.append(", ").append(p));
        return s.toString();
    }

    private List<String> asserted(Entry entry, JsonObject body, String subject) {
        String by = body.findObject("engine")
                .map(e -> "by " + e.string("name") + " " + e.string("version"))
                .orElse("by hand");
        List<JsonObject> claims = body.objects("claims");
        if (!subject.startsWith("c-")) {
            String what = body.findObject("engine").isPresent()
                    ? claims.size() + (claims.size() == 1 ? " claim" : " claims") + " read " + by
                    : claims.get(0).string("id") + " put in by hand: " + inShort(claims.get(0));
            return List.of(what);
        }
        Optional<JsonObject> its =
                claims.stream().filter(c -> c.string("id").equals(subject)).findFirst();
        Optional<ClaimRow> row = row(subject, entry.seq());
        if (its.isEmpty()) {
            return List.of(
                    row.isPresent()
                            ? "no longer found " + by + "; it stays, for a person decided on it"
                            : row.isEmpty() && isOfAnotherVersion(subject, entry, body)
                                    ? "its article has a newer text"
                                    : "no longer found " + by);
        }
        boolean kept = row.filter(r -> !Reading.same(r.body(), its.get())).isPresent();
        return List.of((body.findObject("engine").isPresent() ? "read " : "put in ") + by + ": " + inShort(its.get())
                + (kept ? "; what a person decided stays" : ""));
    }

    private boolean isOfAnotherVersion(String claim, Entry entry, JsonObject body) {
        return handle.createQuery(
                                "select count(*) from claim where id = :id and document = :document and version = :version")
                        .bind("id", claim)
                        .bind("document", entry.subject())
                        .bind("version", body.integer("version"))
                        .mapTo(Long.class)
                        .one()
                == 0;
    }

    private Optional<ClaimRow> row(String claim, long seq) {
        return handle.createQuery("select * from claim where id = :id and seq = :seq")
                .bind("id", claim)
                .bind("seq", seq)
                .map((row, context) -> ClaimRow.of(row))
                .findOne();
    }

    /** "killed 14+, Orlo". */
    static String inShort(JsonObject claim) {
        StringBuilder s = new StringBuilder(ClaimField.OUTCOME.shown(claim, "").orElse(""));
        ClaimField.FIGURE.shown(claim, "").ifPresent(f -> s.append(' ').append(f));
        ClaimField.STANCE
                .shown(claim, "")
                .filter(t -> !t.equals("asserted"))
                .ifPresent(t -> s.append(' ').append(t));
        ClaimField.SOURCE.shown(claim, "").ifPresent(n -> s.append(", ").append(n));
        return s.toString();
    }

    private List<String> linked(JsonObject body, long seq, String subject) {
        List<String> lines = new ArrayList<>();
        if (subject.startsWith("c-")) {
            members("incident", "claim", "until", subject, seq).forEach(i -> lines.add("leaves " + i));
            members("incident", "claim", "seq", subject, seq).forEach(i -> lines.add("linked to " + i));
            return lines;
        }
        List<String> come = members("claim", "incident", "seq", subject, seq);
        List<String> go = members("claim", "incident", "until", subject, seq);
        if (!come.isEmpty()) {
            lines.add("gains " + String.join(", ", come));
        }
        Optional<JsonObject> ended = body.objects("ended").stream()
                .filter(e -> e.string("id").equals(subject))
                .findFirst();
        if (ended.isPresent()) {
            lines.add("ends"
                    + ended.get()
                            .findString("into")
                            .map(i -> ", goes into " + i)
                            .orElse(""));
        } else if (!go.isEmpty()) {
            lines.add("loses " + String.join(", ", go));
        }
        return lines;
    }

    private List<String> members(String wanted, String by, String edge, String id, long seq) {
        return handle.createQuery("select " + wanted + " from membership where " + by + " = :id and " + edge
                        + " = :seq order by " + wanted)
                .bind("id", id)
                .bind("seq", seq)
                .mapTo(String.class)
                .list();
    }

    private static String decided(Entry.Operation kind, JsonObject body, String subject) {
        String others = String.join(
                ", ",
                body.strings("incidents").stream()
                        .filter(i -> !i.equals(subject))
                        .toList());
        return switch (kind) {
            case CORRECT ->
                "corrected: " + body.string("field") + " "
                        + body.findString("was").orElse("none") + " → "
                        + body.findString("now").orElse("none");
            case RETRACT ->
                "retracted: " + body.string("reason")
                        + body.findString("from").map(d -> " on " + d).orElse("");
            case MOVE -> "moved to " + body.string("into");
            case MERGE ->
                body.string("into").equals(subject) ? "merged with " + others : "merged into " + body.string("into");
            case SPLIT ->
                body.string("into").equals(subject)
                        ? "split off from " + body.strings("incidents").get(0)
                        : "claims split off into " + body.string("into");
            case APART -> "never one with " + others;
            case REVIEW -> body.string("verdict");
            case GRADE -> "graded " + body.string("grade");
            case RESTRICT ->
                body.findString("field").map(f -> f + " ").orElse("") + "restricted: " + body.string("level");
            case PUBLISH -> "published";
            case MODE -> "a " + body.string("mode") + " ledger";
            default -> kind.name();
        };
    }
}
