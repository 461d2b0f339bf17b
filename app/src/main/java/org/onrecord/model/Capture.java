package org.onrecord.model;

import java.util.Arrays;

/** The bytes from which a document was read, as they came in; of a file of many articles only those of the one. Immutable. */
public final class Capture {

    private final byte[] bytes;
    private final String sha256;

    private Capture(byte[] bytes) {
        this.bytes = bytes;
        this.sha256 = Sha256.of(bytes);
    }

    public static Capture of(byte[] bytes) {
        return new Capture(bytes.clone());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Of the bytes, hexadecimal. */
    public String sha256() {
        return sha256;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Capture c && Arrays.equals(bytes, c.bytes);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return bytes.length + " bytes, SHA-256 " + sha256;
    }
}
