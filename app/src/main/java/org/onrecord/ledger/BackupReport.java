package org.onrecord.ledger;

import java.nio.file.Path;

/**
 * What a backup holds.
 *
 * @param entries how many
 * @param head hash of the last entry; kept elsewhere, it proves later that nothing before it was altered
 * @param bytes size of the file
 */
public record BackupReport(Path file, long entries, String head, long bytes) {}
