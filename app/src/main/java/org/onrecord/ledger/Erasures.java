package org.onrecord.ledger;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.model.Entry;

/**
 * What was erased from a ledger, so that an older dump of it does not bring it back. Entries are known by their hashes: what was erased
 * from one ledger touches no other.
 */
public final class Erasures {

    /** For a dump that nothing was erased from since. */
    public static final Erasures NONE = new Erasures(List.of());

    /**
     * One erasure.
     *
     * @param entries numbers of the entries whose payloads are gone, with the hashes of these
     */
    private record Erased(Entry by, JsonObject payload, Map<Long, String> entries) {}

    private final List<Erased> erased;

    private Erasures(List<Erased> erased) {
        this.erased = erased;
    }

    /**
     * @param dump of the same ledger, newer than the one to be restored; buffered
     * @param name for messages
     * @throws LedgerException where it is no whole dump
     */
    public static Erasures of(InputStream dump, String name) {
        Collector collector = new Collector();
        new DumpReader(dump, name)
                .read(line -> collector.take(line.entry(), line.sealed().map(s -> s.payload())));
        return collector.collected();
    }

    static Erasures of(Handle handle) {
        Collector collector = new Collector();
        EntryPages.forEach(handle, (entry, payload) -> collector.take(entry, payload.map(p -> p.payload())));
        return collector.collected();
    }

    /** Collects them from entries that come in order. */
    private static final class Collector {

        private final Map<Long, String> gone = new HashMap<>();
        private final List<Erased> erased = new ArrayList<>();

        void take(Entry entry, Optional<JsonObject> payload) {
            if (payload.isEmpty()) {
                gone.put(entry.seq(), entry.hash());
            } else if (entry.kind() == Entry.Operation.ERASE) {
                Map<Long, String> entries = new TreeMap<>();
                for (long seq : payload.get().numbers("entries")) {
                    Optional.ofNullable(gone.get(seq)).ifPresent(hash -> entries.put(seq, hash));
                }
                erased.add(new Erased(entry, payload.get(), entries));
            }
        }

        Erasures collected() {
            return new Erasures(List.copyOf(erased));
        }
    }

    /** True where the payload of {@code entry} is gone. */
    boolean covers(Entry entry) {
        return erased.stream().anyMatch(e -> entry.hash().equals(e.entries().get(entry.seq())));
    }

    /**
     * An entry that says the same of another copy of the ledger.
     *
     * @param payload of the first, with the numbers of what is gone here; {@code first} tells which that was
     */
    record Again(String subject, JsonObject payload) {}

    /** @param missing numbers of the entries whose payloads were left out */
    List<Again> again(Set<Long> missing) {
        Set<Long> unsaid = new TreeSet<>(missing);
        List<Again> again = new ArrayList<>();
        for (Erased e : erased) {
            List<Long> entries =
                    e.entries().keySet().stream().filter(unsaid::contains).toList();
            if (!entries.isEmpty()) {
                unsaid.removeAll(entries);
                JsonObject first = new JsonObject()
                        .put("actor", e.by().actor())
                        .put("hash", e.by().hash())
                        .put("recorded", Moments.text(e.by().recorded()));
                again.add(new Again(
                        e.by().subject(),
                        e.payload().copy().putNumbers("entries", entries).put("first", first)));
            }
        }
        return again;
    }
}
