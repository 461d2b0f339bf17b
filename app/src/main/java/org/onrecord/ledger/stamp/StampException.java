package org.onrecord.ledger.stamp;

/** A stamp could not be had, or does not prove what it should. The message is one sentence without a full stop. */
public final class StampException extends Exception {

    private static final long serialVersionUID = 1;

    private final String advice;

    StampException(String what, String advice) {
        super(what);
        this.advice = advice;
    }

    StampException(String what, Throwable cause) {
        super(cause.getMessage() == null ? what : what + ": " + cause.getMessage(), cause);
        this.advice = "";
    }

    /** What is wrong. */
    public String what() {
        return String.valueOf(getMessage());
    }

    /** What to do, one sentence; may be empty. */
    public String advice() {
        return advice;
    }
}
