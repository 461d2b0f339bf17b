package org.onrecord.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * When the side that suffered first told a figure above zero for one outcome of one incident.
 *
 * @param side that suffered
 * @param happened the incident's first day, from which the lag counts
 * @param first the day of the first figure by an official of that side: stated, else published; empty while undisclosed
 * @param atTheLatest true where only the day of publication is known
 * @param lagDays whole days from {@code happened} to {@code first}; empty while undisclosed
 * @param claim the disclosing claim
 * @param partial true where the figure covers only some of the people
 * @param steps later figures by officials of that side, oldest first, ids of claims, the first one included
 * @param silences claims in which an official of that side spoke and gave none, or was asked, before the first figure
 */
public record Disclosure(
        String incident,
        String side,
        Outcome outcome,
        LocalDate happened,
        Optional<LocalDate> first,
        boolean atTheLatest,
        OptionalLong lagDays,
        Optional<String> claim,
        boolean partial,
        List<String> steps,
        List<String> silences) {

    public Disclosure {
        steps = List.copyOf(steps);
        silences = List.copyOf(silences);
        if (first.isPresent() != claim.isPresent() || first.isPresent() != lagDays.isPresent()) {
            throw new IllegalArgumentException("a disclosure has a day, a lag and a claim, or none of them");
        }
    }
}
