package org.onrecord.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.ledger.json.CanonicalJson;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.model.Entry;

/** Checks, entry by entry, that what is written out or read in is one whole ledger from its first entry on. */
final class Succession {

    /** An entry is not as it was recorded. */
    static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final long entry;

        Broken(long entry, String what) {
            super(what);
            this.entry = entry;
        }

        /** Number of the entry. */
        long entry() {
            return entry;
        }
    }

    private final Map<Long, Boolean> gone = new HashMap<>();
    private long last;
    private String head = Chain.BEGINNING;
    private Instant recorded = Instant.MIN;

    /** @throws Broken where it does not follow from the entries before, or its payload is another */
    void next(Entry entry, Optional<Sealed> sealed) {
        if (entry.seq() != last + 1) {
            throw new Broken(
                    entry.seq(), "entry " + (last + 1) + " should stand here, and entry " + entry.seq() + " does");
        }
        if (!entry.previous().equals(head)) {
            throw new Broken(entry.seq(), "does not follow from the entry before it");
        }
        Entry reckoned = Chain.entry(
                entry.seq(),
                entry.recorded(),
                entry.actor(),
                entry.kind(),
                entry.subject(),
                entry.commitment(),
                entry.previous());
        if (!reckoned.hash().equals(entry.hash())) {
            throw new Broken(entry.seq(), "was altered: its hash does not fit what it says");
        }
        if (entry.recorded().isBefore(recorded)) {
            throw new Broken(entry.seq(), "was recorded before the entry before it");
        }
        last = entry.seq();
        head = entry.hash();
        recorded = entry.recorded();
        if (sealed.isPresent()) {
            payload(entry, sealed.get());
        } else {
            gone.put(entry.seq(), false);
        }
    }

    private void payload(Entry entry, Sealed sealed) {
        if (sealed.salt().length != Chain.SALT_BYTES
                || !Chain.commitment(sealed.salt(), CanonicalJson.bytes(sealed.payload()))
                        .equals(entry.commitment())) {
            throw new Broken(entry.seq(), "its payload is not the one that was recorded");
        }
        if (entry.kind() == Entry.Operation.ERASE) {
            for (long seq : sealed.payload().numbers("entries")) {
                if (gone.replace(seq, true) == null) {
                    throw new Broken(
                            entry.seq(), "says that the payload of entry " + seq + " is erased, and it is there");
                }
            }
        }
    }

    /** @throws Broken where a payload is missing that nobody erased */
    void end() {
        gone.entrySet().stream()
                .filter(e -> !e.getValue())
                .mapToLong(Map.Entry::getKey)
                .min()
                .ifPresent(seq -> {
                    throw new Broken(seq, "its payload is gone, and no entry says that it was erased");
                });
    }

    /** How many entries there were. */
    long entries() {
        return last;
    }

    /** Hash of the last one. */
    String head() {
        return head;
    }

    /** How many payloads are gone. */
    long erased() {
        return gone.size();
    }

    /**
     * A payload with what binds it to its entry.
     *
     * @param salt 32 bytes
     */
    record Sealed(byte[] salt, JsonObject payload) {}
}
