package org.onrecord.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Low, best and high for one outcome of one incident by a named rule.
 *
 * @param status of the people counted; empty for all together
 * @param side of the people counted; empty for all together
 * @param low lowest figure still standing; empty where none
 * @param best empty where nobody who may decide it has spoken
 * @param high highest figure still standing; empty where open above
 * @param open true where a standing figure has no upper bound ("at least 14")
 * @param rule name and version of the rule ("range/1")
 * @param claims ids of the claims used
 * @param caveats to be printed beside the figure
 */
public record Estimate(
        String incident,
        Outcome outcome,
        Optional<Status> status,
        Optional<String> side,
        OptionalLong low,
        OptionalLong best,
        OptionalLong high,
        boolean open,
        String rule,
        List<String> claims,
        List<String> caveats) {

    public Estimate {
        claims = List.copyOf(claims);
        caveats = List.copyOf(caveats);
    }
}
