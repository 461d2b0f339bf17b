package org.onrecord.ledger;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.onrecord.ledger.json.MalformedJson;

/** Payloads are deflated (zlib, RFC 1950): the JDK has it, and on single articles nothing fetched from elsewhere packs much better. */
final class Packing {

    private static final int CHUNK = 8192;

    private Packing() {}

    static byte[] pack(byte[] plain) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 2 + 64);
            byte[] chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** @throws MalformedJson where it was not packed so, or something follows */
    static byte[] unpack(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 3 + 64);
            byte[] chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                int count = inflater.inflate(chunk);
                if (count == 0 && !inflater.finished()) {
                    throw new MalformedJson("the packed payload ends early");
                }
                out.write(chunk, 0, count);
            }
            if (inflater.getRemaining() > 0) {
                throw new MalformedJson("something follows the packed payload");
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new MalformedJson("the payload cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }
}
