package org.onrecord.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.model.Problem;

/** The ledger will not record what was asked. Nothing was changed. */
public final class Refusal extends LedgerException {

    private static final long serialVersionUID = 1;

    private static final int TOLD = 5;

    private final Kind kind;

    /** Why it will not. */
    public enum Kind {
        /** What was named is not there. */
        UNKNOWN,
        /** What was said is not understood, or not enough. */
        VALUE,
        /** It goes against what is on record, or against the ledger's rules. */
        NOT_ALLOWED
    }

    private Refusal(Kind kind, Problem problem) {
        super(problem);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    static Refusal unknown(String what, String problem, String advice) {
        return new Refusal(Kind.UNKNOWN, Problem.error(what, problem, advice));
    }

    /** A beginning that several ids share; some of them are told. */
    static Refusal ambiguous(String what, String kind, List<String> ids) {
        String more = ids.size() > TOLD ? ", …" : "";
        return value(
                what,
                "fits more than one " + kind + ": " + ids.stream().limit(TOLD).collect(Collectors.joining(", ")) + more,
                "give more of the id");
    }

    static Refusal value(String what, String problem, String advice) {
        return new Refusal(Kind.VALUE, Problem.error(what, problem, advice));
    }

    static Refusal notAllowed(String what, String problem, String advice) {
        return new Refusal(Kind.NOT_ALLOWED, Problem.error(what, problem, advice));
    }
}
