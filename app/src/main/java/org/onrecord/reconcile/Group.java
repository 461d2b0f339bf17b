package org.onrecord.reconcile;

import java.util.Optional;
import org.onrecord.model.Outcome;
import org.onrecord.model.Status;

/**
 * Whom an estimate counts.
 *
 * @param side normal name; empty for all
 * @param status empty for all
 */
record Group(Outcome outcome, Optional<String> side, Optional<Status> status) {}
