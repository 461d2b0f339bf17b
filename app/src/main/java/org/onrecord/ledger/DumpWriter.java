package org.onrecord.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.json.CanonicalJson;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.model.Problem;
import org.onrecord.model.Sha256;

/** Writes a ledger as lines of canonical JSON: the same ledger gives the same bytes, wherever it stands. */
final class DumpWriter {

    private final OutputStream out;
    private final MessageDigest digest = Sha256.digest();

    private DumpWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Checks what it writes, so that what was written can be restored.
     *
     * @throws LedgerException where an entry is not as it was recorded
     */
    static DumpReport write(Handle handle, String ledger, OutputStream out) {
        try {
            return new DumpWriter(out).write(handle);
        } catch (Succession.Broken e) {
            throw new LedgerException(
                    Problem.error(
                            ledger,
                            "entry " + e.entry() + ": " + e.getMessage(),
                            "the dump is not whole; run verify to see what else is wrong, and restore a backup"),
                    e);
        }
    }

    private DumpReport write(Handle handle) {
        Succession succession = new Succession();
        line(new DumpLine.Header(DumpLine.VERSION).json());
        EntryPages.forEach(handle, (entry, payload) -> {
            succession.next(entry, payload);
            line(new DumpLine.Recorded(entry, payload).json());
        });
        succession.end();
        Captures.forEach(handle, capture -> line(new DumpLine.Captured(capture).json()));
        Anchors.all(handle).forEach(row -> line(new DumpLine.Stamped(row.seq(), row.token()).json()));
        line(new DumpLine.End(
                        succession.entries(), succession.head(), HexFormat.of().formatHex(digest.digest()))
                .json());
        return new DumpReport(succession.entries(), succession.head(), succession.erased());
    }

    private void line(JsonObject json) {
        byte[] bytes = CanonicalJson.bytes(json);
        digest.update(bytes);
        digest.update((byte) '\n');
        try {
            out.write(bytes);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
