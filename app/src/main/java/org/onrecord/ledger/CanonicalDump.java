package org.onrecord.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.json.CanonicalJson;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.ledger.json.Renaming;
import org.onrecord.model.Entry;

/**
 * Writes what a ledger says without what chance and the clock brought in: no moments, salts and hashes, and ids by the order in which they
 * appear. Two ledgers that were told the same in the same order give the same bytes. It cannot be restored.
 */
final class CanonicalDump {

    /** First the shorter: {@code c-2} before {@code c-10}. */
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

    private final Renaming names = new Renaming();
    private final OutputStream out;

    private CanonicalDump(OutputStream out) {
        this.out = out;
    }

    static void write(Handle handle, OutputStream out) {
        CanonicalDump dump = new CanonicalDump(out);
        EntryPages.forEach(handle, (entry, payload) -> dump.line(entry, payload.map(p -> p.payload())));
    }

    private void line(Entry entry, Optional<JsonObject> payload) {
        JsonObject json = new JsonObject()
                .put("seq", entry.seq())
                .put("kind", entry.kind().name())
                .put("actor", entry.actor())
                .put("subject", names.of(entry.subject()));
        payload.map(p -> entry.kind() == Entry.Operation.LINK ? linked(p) : names.of(p))
                .ifPresentOrElse(p -> json.put("payload", p), () -> json.put("erased", true));
        try {
            out.write(CanonicalJson.bytes(json));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Incidents and their claims stand in the order of their random ids: they are put into that of the claims' new names. Of claims that
     * were erased only the number is told, since nothing is left to tell them apart by.
     */
    private JsonObject linked(JsonObject payload) {
        List<JsonObject> incidents = payload.objects("incidents").stream()
                .map(this::linkedIncident)
                .sorted(Comparator.comparing(i -> String.join(" ", i.strings("claims")), BY_NUMBER))
                .map(names::of)
                .toList();
        List<JsonObject> ended = payload.objects("ended").stream()
                .map(names::of)
                .sorted(Comparator.comparing(e -> e.string("id"), BY_NUMBER))
                .toList();
        return payload.copy().putObjects("incidents", incidents).putObjects("ended", ended);
    }

    private JsonObject linkedIncident(JsonObject incident) {
        List<String> claims = incident.strings("claims");
        List<String> named = claims.stream()
                .flatMap(id -> names.find(id).stream())
                .sorted(BY_NUMBER)
                .toList();
        return incident.copy().putStrings("claims", named).put("erased", claims.size() - named.size());
    }
}
