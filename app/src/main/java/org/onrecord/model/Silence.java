package org.onrecord.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A party that spoke, or was asked, and gave none: no figure for an outcome, or no answer on whose deed it was.
 *
 * @param claim id of the claim that tells of it
 * @param who the source kept silent
 * @param side it speaks for; empty where not told
 * @param about casualties or responsibility
 * @param outcome empty exactly where it is about responsibility
 * @param day stated, else published
 */
public record Silence(
        String incident,
        String claim,
        String who,
        Optional<String> side,
        Subject about,
        Optional<Outcome> outcome,
        LocalDate day) {}
