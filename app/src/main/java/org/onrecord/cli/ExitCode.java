package org.onrecord.cli;

/** Everything that the program may tell the shell when it ends. */
public enum ExitCode {
    OK(0, "all went well"),
    WRONG(1, "a check found something wrong"),
    USAGE(2, "the command line was not understood"),
    INPUT(3, "some of the input was bad; the good was read"),
    LEDGER(4, "the ledger cannot be used"),
    OUTPUT(5, "the output cannot be written"),
    REFUSED(6, "the record does not allow it; nothing was changed"),
    GAZETTEER(7, "the index of places cannot be used or made"),
    FAULT(70, "a fault in the program itself"),
    INTERRUPTED(130, "interrupted from the keyboard"),
    READER_GONE(141, "the reader of the output went away (| head)");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** What the shell sees, 0..255. */
    public int number() {
        return number;
    }

    /** A clause without a full stop. */
    public String meaning() {
        return meaning;
    }
}
