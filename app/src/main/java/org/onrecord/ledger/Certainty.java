package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.ledger.VerifyReport.Stamped;

/** Says how far a ledger is proved by what stands outside of it, and what cannot be known. */
final class Certainty {

    private Certainty() {}

    /**
     * @param entries how many there are
     * @param kept the entry whose hash is the head that was kept elsewhere, where there is such
     */
    static List<String> notes(long entries, OptionalLong kept, List<Stamped> stamps) {
        List<String> notes = new ArrayList<>();
        Optional<Stamped> last = stamps.stream().reduce((a, b) -> b);
        long proved = Math.max(kept.orElse(0), last.map(Stamped::entry).orElse(0L));
        kept.ifPresent(seq -> notes.add("Up to entry " + seq + " it is the ledger whose head was kept elsewhere"));
        last.ifPresent(s -> notes.add("Up to entry " + s.entry() + " it stood so at "
                + s.stamp().time() + ", as " + s.stamp().signer() + " stamped"));
        if (stamps.stream().anyMatch(s -> !s.stamp().trusted())) {
            notes.add("Whether who stamped is who the stamp says was not checked: give the authority's certificate with"
                    + " --trust");
        }
        if (proved == 0) {
            notes.add("Whether entries were cut off at the end, or all were made anew, cannot be known from the ledger"
                    + " alone: compare the head with one kept elsewhere (verify --head), or have it stamped (anchor)");
        } else {
            long after = entries - proved;
            notes.add("Whether " + (after == 0 ? "entries" : "the " + after + " after it were made anew, or others")
                    + " after entry " + proved + " were cut off cannot be known from the ledger alone: keep its newest"
                    + " head elsewhere");
        }
        return notes;
    }
}
