package org.onrecord.cli;

import org.onrecord.model.Problem;
import org.onrecord.publish.Ink;

/** What is said where the program itself is at fault. */
final class Faults {

    private Faults() {}

    static int tell(Throwable fault, Console console) {
        String what = fault instanceof OutOfMemoryError
                ? "ran out of memory"
                : "failed: " + fault + (fault.getStackTrace().length > 0 ? " at " + fault.getStackTrace()[0] : "");
        String advice = fault instanceof OutOfMemoryError
                ? "give it more by JAVA_TOOL_OPTIONS=-Xmx4g, or split the longest article"
                : "this is a fault in the program; ONRECORD_TRACE=1 prints where it arose";
        new Messages(console.err(), Ink.PLAIN, false).tell(Problem.error("onrecord", what, advice));
        if (console.variable("ONRECORD_TRACE").isPresent()) {
            fault.printStackTrace(console.err());
        }
        return ExitCode.FAULT.number();
    }
}
