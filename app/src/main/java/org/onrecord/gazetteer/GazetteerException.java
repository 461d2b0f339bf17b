package org.onrecord.gazetteer;

import org.onrecord.model.Problem;

/** A dump or an index cannot be used. What was there before is still there. */
public final class GazetteerException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    GazetteerException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    GazetteerException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    static GazetteerException of(Object file, String what, String advice) {
        return new GazetteerException(Problem.error(file.toString(), what, advice));
    }

    /** What is wrong and what to do. */
    public Problem problem() {
        return problem;
    }
}
