/**
 * The program's face on a terminal: one class a verb, and what they share: options, exit codes, messages, the console.
 *
 * <p>A verb reads its options, calls the journey or the ledger and hands what comes back to a writer; it decides nothing else. Results go
 * to standard output, messages and progress to standard error, and nothing is coloured unless a person is looking. Heavy classes are
 * touched only by the verbs that need them, so that a small question is answered at once.
 */
@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;
