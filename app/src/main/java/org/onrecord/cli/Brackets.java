package org.onrecord.cli;

/** Makes one JSON list of values that come one after the other; does nothing where no list is asked for. */
final class Brackets {

    private final Output out;
    private final boolean list;
    private boolean begun;

    Brackets(Output out, boolean list) {
        this.out = out;
        this.list = list;
    }

    void write(byte[] value) {
        if (list) {
            out.print(begun ? "," : "[\n");
            begun = true;
        }
        out.write(value);
    }

    void close() {
        if (list) {
            out.print(begun ? "]\n" : "[]\n");
        }
    }
}
