package org.onrecord.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What persons decided on a claim.
 *
 * @param byPerson true where a person put it in
 * @param corrected fields that a person set
 * @param withdrawn the day from which it counts no longer
 * @param grade by the Admiralty code; the claim's, else its document's
 * @param levels how far it may be shown: by field, and of the whole under the empty name
 * @param pending why it waits for a person
 */
public record ClaimMarks(
        boolean byPerson,
        List<String> corrected,
        Optional<Verdict> review,
        Optional<LocalDate> withdrawn,
        Optional<String> grade,
        Map<String, Level> levels,
        Optional<Pending> pending) {

    /** Of a claim on which nobody decided anything. */
    public static final ClaimMarks NONE = new ClaimMarks(
            false, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Optional.empty());

    public ClaimMarks {
        corrected = List.copyOf(corrected);
        levels = java.util.Collections.unmodifiableMap(new TreeMap<>(levels));
    }

    /** How far the whole may be shown. */
    public Level level() {
        return levels.getOrDefault("", Level.PUBLIC);
    }

    /** True where {@code field} must never leave the ledger. */
    public boolean isNeverExported(ClaimField field) {
        return level() == Level.NEVER_EXPORTED || levels.get(field.code()) == Level.NEVER_EXPORTED;
    }
}
