package org.onrecord.read.bytes;

import org.onrecord.model.Problem;

/** An input that cannot be read; carries the problem as it is told to the person. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public UnreadableException(Problem problem) {
        super(problem.toString(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
