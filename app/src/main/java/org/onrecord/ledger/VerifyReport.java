package org.onrecord.ledger;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.ledger.stamp.Stamp;

/**
 * What checking a ledger found.
 *
 * @param entries how many were read
 * @param head hash of the last one, as it stands; 64 zeros in an empty ledger
 * @param erased how many payloads are gone by an entry that says so
 * @param full true where the derived tables were compared too
 * @param stamps what authorities outside the ledger vouch for, oldest entry first
 * @param findings what is wrong, the earliest entry first; empty where nothing is
 * @param notes what cannot be known, and what may be done about the findings
 */
public record VerifyReport(
        long entries,
        String head,
        long erased,
        boolean full,
        List<Stamped> stamps,
        List<Finding> findings,
        List<String> notes) {

    public VerifyReport {
        stamps = List.copyOf(stamps);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    public boolean isClean() {
        return findings.isEmpty();
    }

    /** The first entry that is not as it was recorded. */
    public Optional<Finding> first() {
        return findings.stream().filter(f -> f.entry().isPresent()).findFirst();
    }

    /** That the hash of an entry was stamped, and with it everything before. */
    public record Stamped(long entry, Stamp stamp) {}

    /**
     * One thing that is wrong.
     *
     * @param entry its number, where it is about an entry
     * @param what one sentence without a full stop
     */
    public record Finding(OptionalLong entry, String what) {

        static Finding at(long entry, String what) {
            return new Finding(OptionalLong.of(entry), what);
        }

        static Finding of(String what) {
            return new Finding(OptionalLong.empty(), what);
        }

        @Override
        public String toString() {
            return entry.isPresent() ? "entry " + entry.getAsLong() + ": " + what : what;
        }
    }
}
