package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.model.Entry;

/**
 * Erases a document and its copies: the payloads of its entries and of all that was decided on it and its claims, with their salts, the
 * bytes it was read from, and every row that followed from them. The entries stay, and one more says which payloads are gone, at whose
 * hand and why; nothing that is left lets their content be guessed.
 */
final class Erasure {

    private Erasure() {}

    /** Ids of the document and of all that share a text with it, or the bytes that they were read from; the oldest first. */
    static List<String> copies(Handle handle, String document) {
        return handle.createQuery("""
                        select id from document
                        where id = :id or sha256 in (select sha256 from document where id = :id)
                            or capture in (select capture from document where id = :id)
                        group by id order by min(seq)""").bind("id", document).mapTo(String.class).list();
    }

    /** @return numbers of the entries whose payloads are gone; empty where there is no such document */
    static List<Long> erase(Handle handle, LedgerOptions options, String document, String why) {
        if (why.isBlank()) {
            throw Refusal.value(document, "nobody said why", "say it in a few words: --why \"…\"");
        }
        List<String> copies = copies(handle, document);
        if (copies.isEmpty()) {
            return List.of();
        }
        Entries.Appender appender = new Entries.Appender(handle, options);
        Replay replay = new Replay(handle);
        List<Long> gone = new ArrayList<>();
        copies.forEach(copy -> gone.addAll(eraseOne(handle, appender, replay, copy, why)));
        new Derivation(handle, options.deriver()).refresh(appender, new Ids(options.random()), replay.touched());
        return List.copyOf(gone);
    }

    private static List<Long> eraseOne(
            Handle handle, Entries.Appender appender, Replay replay, String document, String why) {
        List<Long> entries = handle.createQuery("""
                        select e.seq from entry e join payload p on p.seq = e.seq
                        where e.kind <> 'ERASE'
                            and (e.subject = :subject or e.subject in (select id from claim where document = :subject))
                        order by e.seq""")
                .bind("subject", document)
                .mapTo(Long.class)
                .list();
        JsonObject payload = new JsonObject().putNumbers("entries", entries).put("why", why.strip());
        Entry entry = appender.append(Entry.Operation.ERASE, document, payload);
        for (long seq : entries) {
            handle.createUpdate("delete from payload where seq = :seq")
                    .bind("seq", seq)
                    .execute();
        }
        replay.apply(entry, payload);
        Captures.release(handle);
        return entries;
    }
}
