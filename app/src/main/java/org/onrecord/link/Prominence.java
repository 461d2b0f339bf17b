package org.onrecord.link;

import java.util.List;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Subject;

/** How much an article dwells on a happening: what it is mainly about. */
final class Prominence {

    private Prominence() {}

    /** Claims with a figure count twice, totals never lead; ties are left to the order of the text. */
    static int of(List<KnownClaim> claims) {
        if (claims.get(0).claim().total()) {
            return 0;
        }
        int sum = 1;
        for (KnownClaim k : claims) {
            boolean counted = k.claim().subject().value() == Subject.CASUALTIES
                    && k.claim().figure().isPresent();
            sum += counted ? 2 : 1;
        }
        return sum;
    }
}
