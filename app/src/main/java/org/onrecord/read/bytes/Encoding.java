package org.onrecord.read.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings that are read. */
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8, 1),
    UTF_16LE(StandardCharsets.UTF_16LE, 2),
    UTF_16BE(StandardCharsets.UTF_16BE, 2),
    WINDOWS_1251(Charset.forName("windows-1251"), 1),
    WINDOWS_1252(Charset.forName("windows-1252"), 1);

    private final Charset charset;
    private final int unit;

    Encoding(Charset charset, int unit) {
        this.charset = charset;
        this.unit = unit;
    }

    public Charset charset() {
        return charset;
    }

    /** Bytes of a code unit: a line feed takes this many. */
    public int unit() {
        return unit;
    }

    /** The name a person knows it by. */
    public String label() {
        return switch (this) {
            case UTF_8 -> "UTF-8";
            case UTF_16LE -> "UTF-16 (little-endian)";
            case UTF_16BE -> "UTF-16 (big-endian)";
            case WINDOWS_1251 -> "windows-1251";
            case WINDOWS_1252 -> "windows-1252";
        };
    }

    /** Bytes of the character {@code c}; each half of a surrogate pair counts two in UTF-8. */
    int bytesOf(char c) {
        return switch (this) {
            case UTF_16LE, UTF_16BE -> 2;
            case WINDOWS_1251, WINDOWS_1252 -> 1;
            case UTF_8 -> c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        };
    }
}
