package org.onrecord.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Dumps of tests, as text. */
final class Dumps {

    private Dumps() {}

    static String of(Ledger ledger) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ledger.dump(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static String canonical(Ledger ledger) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ledger.dumpCanonical(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static ByteArrayInputStream stream(String dump) {
        return new ByteArrayInputStream(dump.getBytes(StandardCharsets.UTF_8));
    }

    static DumpReport restore(String dump, LedgerAddress address) {
        return restore(dump, address, Erasures.NONE);
    }

    static DumpReport restore(String dump, LedgerAddress address, Erasures since) {
        return Ledger.restore(address, LedgerFixture.options(), stream(dump), "old.jsonl", since);
    }
}
