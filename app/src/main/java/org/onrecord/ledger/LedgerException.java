package org.onrecord.ledger;

import org.onrecord.model.Problem;

/** The ledger cannot be used, or not in this way. Nothing was half-recorded. */
public sealed class LedgerException extends RuntimeException permits Refusal {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public LedgerException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public LedgerException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /** What is wrong and what to do. */
    public Problem problem() {
        return problem;
    }
}
