package org.onrecord.eval;

import org.onrecord.model.Problem;

/** A gold or output file that cannot be scored; its problem names the file, and the line where there is one. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public BadInput(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public BadInput(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
