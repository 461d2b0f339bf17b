package org.onrecord.ledger;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.model.Entry;

/** Records what a person decides, within one transaction. */
final class Deciding {

    private final Handle handle;
    private final LedgerOptions options;
    private final Entries.Appender appender;
    private final Replay replay;

    Deciding(Handle handle, LedgerOptions options) {
        this.handle = handle;
        this.options = options;
        this.appender = new Entries.Appender(handle, options);
        this.replay = new Replay(handle);
    }

    DecisionReport decide(Decision decision, String why) {
        if (decision.needsWhy() && why.isBlank()) {
            throw Refusal.value(decision.about(), "nobody said why", "say it in a few words: --why \"…\"");
        }
        Draft draft = draft(decision);
        if (draft.already().isPresent()) {
            return new DecisionReport(
                    OptionalLong.empty(),
                    draft.subject(),
                    draft.what() + " already"
                            + (draft.already().get() > 0
                                    ? ", by entry " + draft.already().get()
                                    : ""));
        }
        JsonObject payload = draft.payload();
        if (!why.isBlank()) {
            payload.put("why", why.strip());
        }
        Entry entry = appender.append(draft.kind(), draft.subject(), payload);
        replay.apply(entry, payload);
        String subject = draft.subject();
        if (decision instanceof Decision.Assert added) {
            subject = payload.objects("claims").get(0).string("id");
            if (added.incident().isPresent()) {
                place(subject, added.incident().get(), why);
            }
        }
        new Derivation(handle, options.deriver()).refresh(appender, new Ids(options.random()), replay.touched());
        return new DecisionReport(OptionalLong.of(entry.seq()), subject, draft.what());
    }

    private Draft draft(Decision decision) {
        Named named = new Named(handle, options);
        if (decision instanceof Decision.OnClaim onClaim) {
            return new DecidingClaims(handle, named, options).draft(onClaim);
        } else if (decision instanceof Decision.OnIncidents onIncidents) {
            return new DecidingIncidents(handle, named, new Ids(options.random())).draft(onIncidents);
        } else if (decision instanceof Decision.Assert added) {
            return new Asserting(handle, named, new Ids(options.random())).draft(added);
        }
        return new DecidingRest(handle, named, options).draft(decision);
    }

    /** A claim put in for an incident of which its article does not tell by itself. */
    private void place(String claim, String incident, String why) {
        Named named = new Named(handle, options);
        IncidentView target = named.incident(incident);
        java.util.List<String> together =
                new java.util.ArrayList<>(named.roots(target.incident().claims()));
        together.add(claim);
        JsonObject payload = new JsonObject()
                .put("document", named.claim(claim).document())
                .putStrings("incidents", List.of(target.incident().id()))
                .put("into", target.incident().id())
                .putStrings("together", together.stream().sorted().toList())
                .put("why", Optional.of(why).filter(w -> !w.isBlank()));
        Entry entry = appender.append(Entry.Operation.MOVE, claim, payload);
        replay.apply(entry, payload);
    }
}
