package org.onrecord.ledger;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.onrecord.ledger.json.CanonicalJson;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.model.Entry;
import org.onrecord.model.Sha256;

/** How entries are bound to their payloads and to each other. Changing anything here breaks every ledger there is. */
final class Chain {

    /** What the first entry has for the one before it. */
    static final String BEGINNING = "0".repeat(64);

    static final int SALT_BYTES = 32;

    private Chain() {}

    /** HMAC-SHA-256 of the payload's canonical bytes; nobody can guess at an erased payload without the salt that went with it. */
    static String commitment(byte[] salt, byte[] payload) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(payload));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    /** The entry whose hash is SHA-256 over the canonical JSON of all its other fields. */
    static Entry entry(
            long seq,
            Instant recorded,
            String actor,
            Entry.Operation kind,
            String subject,
            String commitment,
            String previous) {
        String hash = hash(seq, Moments.text(recorded), actor, kind.name(), subject, commitment, previous);
        return new Entry(seq, recorded, actor, kind, subject, commitment, previous, hash);
    }

    /** Over the fields as they are written in the ledger. */
    static String hash(
            long seq, String recorded, String actor, String kind, String subject, String commitment, String previous) {
        return Sha256.of(CanonicalJson.bytes(new JsonObject()
                .put("seq", seq)
                .put("recorded", recorded)
                .put("actor", actor)
                .put("kind", kind)
                .put("subject", subject)
                .put("commitment", commitment)
                .put("previous", previous)));
    }
}
