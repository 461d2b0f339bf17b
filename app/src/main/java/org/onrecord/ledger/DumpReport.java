package org.onrecord.ledger;

/**
 * What a dump holds, or what was restored from one.
 *
 * @param entries how many
 * @param head hash of the last one
 * @param erased how many payloads are gone
 */
public record DumpReport(long entries, String head, long erased) {}
