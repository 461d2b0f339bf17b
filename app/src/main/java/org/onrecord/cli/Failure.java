package org.onrecord.cli;

import org.onrecord.model.Problem;

/** Ends a verb with a message for the user and an exit code. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;
    private final ExitCode exit;

    Failure(ExitCode exit, Problem problem) {
        super(problem.toString());
        this.problem = problem;
        this.exit = exit;
    }

    Problem problem() {
        return problem;
    }

    ExitCode exit() {
        return exit;
    }
}
