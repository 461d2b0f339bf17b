package org.onrecord.read;

import java.util.List;
import org.onrecord.model.Problem;
import org.onrecord.read.bytes.Decoded;
import org.onrecord.read.bytes.Encoding;
import org.onrecord.read.bytes.Origin;

/** Tells the person of an encoding that was found and not told. */
final class Encodings {

    private Encodings() {}

    static List<Problem> warnings(Origin origin, Decoded decoded) {
        Encoding found = decoded.encoding();
        if (found != Encoding.WINDOWS_1251 && found != Encoding.WINDOWS_1252) {
            return List.of();
        }
        return List.of(origin.warning(
                "not UTF-8; read as " + found.label() + ", which its letters fit",
                "save the file as UTF-8 to be sure"));
    }
}
