package org.onrecord.ledger;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.model.Entry;
import org.onrecord.model.Incident;

/** What a person decides that changes no figure: grades, restrictions, publishing, whose ledger it is; and taking decisions back. */
record DecidingRest(Handle handle, Named named, LedgerOptions options) {

    Draft draft(Decision decision) {
        if (decision instanceof Decision.Grade grade) {
            return grade(grade);
        } else if (decision instanceof Decision.Restrict restrict) {
            return restrict(restrict);
        } else if (decision instanceof Decision.Publish publish) {
            return publish(named.incident(publish.incident()).incident());
        } else if (decision instanceof Decision.Undo undo) {
            return undo(undo.entry());
        } else if (decision instanceof Decision.Run run) {
            return run(run.mode());
        }
        throw new IllegalStateException("a decision of a new kind: " + decision);
    }

    /** A claim or a document, with the document whose it is. */
    private record Subject(String id, String document) {}

    private Subject subject(String name) {
        return named.claimUnlessDocument(name)
                .map(row -> new Subject(row.id(), row.document()))
                .orElseGet(() -> {
                    String id = named.document(name).document();
                    return new Subject(id, id);
                });
    }

    private Draft grade(Decision.Grade grade) {
        Subject subject = subject(grade.subject());
        if (!grade.grade().matches("[A-F][1-6]")) {
            throw Refusal.value(
                    grade.grade(),
                    "is no grade",
                    "A to F for the source's reliability, then 1 to 6 for the credibility of what it says: B2");
        }
        return unlessSo(
                Entry.Operation.GRADE,
                subject,
                new JsonObject().put("document", subject.document()).put("grade", grade.grade()),
                subject.id() + " is graded " + grade.grade());
    }

    private Draft restrict(Decision.Restrict restrict) {
        Subject subject = subject(restrict.subject());
        JsonObject payload = new JsonObject()
                .put("document", subject.document())
                .put("level", restrict.level().code())
                .put("field", restrict.field().map(ClaimField::code));
        String field = restrict.field().map(f -> f.code() + " of ").orElse("");
        return unlessSo(
                Entry.Operation.RESTRICT,
                subject,
                payload,
                field + subject.id() + " is " + restrict.level().code());
    }

    private Draft unlessSo(Entry.Operation kind, Subject subject, JsonObject payload, String what) {
        Optional<Decided> before = Decided.on(handle, subject.id()).stream()
                .filter(d -> d.kind() == kind && d.body().findString("field").equals(payload.findString("field")))
                .reduce((a, b) -> b);
        Optional<Decided> same =
                before.filter(b -> payload.findString("grade").equals(b.body().findString("grade"))
                        && payload.findString("level").equals(b.body().findString("level")));
        return same.map(b -> Draft.already(b.seq(), subject.id(), what))
                .orElseGet(() -> Draft.of(kind, subject.id(), payload, what));
    }

    private Draft publish(Incident incident) {
        Changes changes = new Changes(handle);
        long changed = changes.last(incident.id(), new TreeSet<>(incident.claims()));
        Optional<Decided> before = changes.published(incident.id(), Long.MAX_VALUE);
        String what = incident.id() + " is published";
        if (before.filter(b -> b.seq() > changed).isPresent()) {
            return Draft.already(before.get().seq(), incident.id(), what);
        }
        if (Settled.mode(handle, Long.MAX_VALUE) == Mode.TEAM) {
            Entry last = Entries.find(handle, changed).orElseThrow();
            if (last.actor().equals(options.actor())) {
                throw Refusal.notAllowed(
                        incident.id(),
                        "was changed last by " + last.actor() + " (entry " + last.seq()
                                + "), and in a team's ledger publishing is a second person's act",
                        "let somebody else look at it and publish it");
            }
        }
        return Draft.of(Entry.Operation.PUBLISH, incident.id(), new JsonObject(), what);
    }

    private Draft undo(long entry) {
        String name = "entry " + entry;
        Entry found = Entries.find(handle, entry)
                .orElseThrow(() -> Refusal.unknown(name, "is not there", "`onrecord history ID` tells the numbers"));
        if (found.kind() == Entry.Operation.MODE) {
            throw Refusal.notAllowed(name, "says whose ledger it is, and that stays", "");
        }
        if (Decided.find(handle, entry).isEmpty()) {
            boolean was = handle.createQuery("select count(*) from decision where seq = :seq")
                            .bind("seq", entry)
                            .mapTo(Long.class)
                            .one()
                    > 0;
            if (was) {
                return Draft.already(0, found.subject(), name + " is taken back");
            }
            boolean person =
                    Set.of(Entry.Operation.DOCUMENT, Entry.Operation.LINK).contains(found.kind());
            throw Refusal.notAllowed(
                    name,
                    "is no decision that can be taken back: " + found.kind(),
                    person ? "correct or move what it led to" : "retract the claim, or decide otherwise");
        }
        return Draft.of(
                Entry.Operation.REVOKE,
                found.subject(),
                new JsonObject().put("entry", entry),
                name + " counts no longer");
    }

    private Draft run(Mode mode) {
        Mode now = Settled.mode(handle, Long.MAX_VALUE);
        String what = "this is a " + mode.code() + " ledger";
        if (now == mode) {
            return Draft.already(0, "ledger", what);
        }
        if (now == Mode.TEAM) {
            throw Refusal.notAllowed(
                    "ledger", "is a team's, and stays one: else one person could lift the second one's part", "");
        }
        return Draft.of(Entry.Operation.MODE, "ledger", new JsonObject().put("mode", mode.code()), what);
    }
}
