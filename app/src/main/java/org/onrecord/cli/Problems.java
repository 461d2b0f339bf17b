package org.onrecord.cli;

import java.util.HashMap;
import java.util.Map;
import org.onrecord.model.Problem;

/**
 * Tells problems as they come and remembers whether input was lost. Every error is told, for each is an article lost; of warnings of one
 * kind only the first few are, and how many more there were.
 */
final class Problems {

    private static final long FEW = 3;

    private final Messages messages;
    private final Map<String, Long> warnings = new HashMap<>();
    private long errors;

    Problems(Messages messages) {
        this.messages = messages;
    }

    void tell(Problem problem) {
        if (problem.severity() == Problem.Severity.ERROR) {
            errors++;
            (errors <= FEW ? messages : messages.inBrief()).tell(problem);
        } else if (warnings.merge(problem.what(), 1L, Long::sum) <= FEW) {
            messages.tell(problem);
        }
    }

    /** Whether input was lost; tells what was held back. */
    boolean lost() {
        warnings.forEach((what, count) -> {
            if (count > FEW) {
                messages.inBrief().tell(Problem.warning(count - FEW + " more articles", what, ""));
            }
        });
        warnings.clear();
        return errors > 0;
    }
}
