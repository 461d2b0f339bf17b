package org.onrecord.ledger.json;

/** A kept payload that does not read as what it should be. Only tampering or a defect can cause it. */
public final class MalformedJson extends RuntimeException {

    private static final long serialVersionUID = 1;

    public MalformedJson(String message) {
        super(message);
    }

    public MalformedJson(String message, Throwable cause) {
        super(message, cause);
    }
}
