package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.VerifyReport.Finding;
import org.onrecord.ledger.json.MalformedJson;
import org.onrecord.model.Capture;
import org.onrecord.model.Sha256;

/** The bytes from which documents were read, each kept once, however many documents they are of. */
final class Captures {

    private Captures() {}

    /** Keeps it where it is not kept yet. */
    static void keep(Handle handle, Capture capture) {
        if (isKept(handle, capture.sha256())) {
            return;
        }
        byte[] content = Packing.pack(capture.bytes());
        handle.createUpdate("insert into capture (sha256, content, packed) values (:sha256, :content, :packed)")
                .bind("sha256", capture.sha256())
                .bind("content", content)
                .bind("packed", Sha256.of(content))
                .execute();
    }

    static Optional<Capture> find(Handle handle, String sha256) {
        return handle.createQuery("select content from capture where sha256 = :sha256")
                .bind("sha256", sha256)
                .map((row, context) -> Capture.of(Packing.unpack(row.getBytes("content"))))
                .findOne();
    }

    /** Removes those that no document was read from any more. */
    static void release(Handle handle) {
        handle.execute(
                "delete from capture where not exists (select 1 from document where document.capture = capture.sha256)");
    }

    /** In the order of their SHA-256. */
    static void forEach(Handle handle, Consumer<Capture> taker) {
        handle.createQuery("select content from capture order by sha256")
                .map((row, context) -> Capture.of(Packing.unpack(row.getBytes("content"))))
                .forEach(taker);
    }

    /**
     * Checks that everything referred to is kept as it came, and nothing else is.
     *
     * @param referred SHA-256 of captures, each with the entry of a document that was read from it
     */
    static List<Finding> check(Handle handle, Map<String, Long> referred) {
        List<Finding> findings = new ArrayList<>();
        TreeSet<String> missing = new TreeSet<>(referred.keySet());
        handle.createQuery("select sha256, content, packed from capture order by sha256")
                .map((row, context) -> {
                    String sha256 = row.getString("sha256");
                    if (!missing.remove(sha256)) {
                        findings.add(Finding.of("capture " + sha256 + " is none that a document was read from"));
                    } else if (!isWhole(sha256, row.getBytes("content"), row.getString("packed"))) {
                        findings.add(Finding.at(referred.getOrDefault(sha256, 0L), "its capture is not as it came"));
                    }
                    return sha256;
                })
                .forEach(sha256 -> {});
        missing.forEach(
                sha256 -> findings.add(Finding.at(referred.getOrDefault(sha256, 0L), "its capture is missing")));
        return findings;
    }

    private static boolean isWhole(String sha256, byte[] content, String packed) {
        try {
            return Sha256.of(content).equals(packed)
                    && Sha256.of(Packing.unpack(content)).equals(sha256);
        } catch (MalformedJson e) {
            return false; // it cannot be unpacked
        }
    }

    private static boolean isKept(Handle handle, String sha256) {
        return handle.createQuery("select count(*) from capture where sha256 = :sha256")
                        .bind("sha256", sha256)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }
}
