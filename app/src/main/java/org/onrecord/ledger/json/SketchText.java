package org.onrecord.ledger.json;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.onrecord.model.Sketch;

/** A sketch as Base64 of its big-endian 32-bit numbers. */
public final class SketchText {

    private SketchText() {}

    public static String write(Sketch sketch) {
        int[] minima = sketch.minima();
        ByteBuffer bytes = ByteBuffer.allocate(minima.length * Integer.BYTES);
        bytes.asIntBuffer().put(minima);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /** @throws MalformedJson where it is no such text */
    public static Sketch read(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            int[] minima = new int[bytes.length / Integer.BYTES];
            ByteBuffer.wrap(bytes).asIntBuffer().get(minima);
            return minima.length == 0 ? Sketch.EMPTY : new Sketch(minima);
        } catch (IllegalArgumentException e) {
            throw new MalformedJson("not a sketch", e);
        }
    }
}
