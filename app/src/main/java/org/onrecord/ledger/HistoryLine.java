package org.onrecord.ledger;

import java.time.Instant;
import org.onrecord.model.Entry;

/**
 * One line of a life.
 *
 * @param seq number of the entry
 * @param subject id of what the line tells of: the incident, claim or document asked for, or one that belongs to it
 * @param what happened, in words
 * @param why in the words of who acted; may be empty
 */
public record HistoryLine(
        long seq, Instant recorded, String who, Entry.Operation kind, String subject, String what, String why) {}
