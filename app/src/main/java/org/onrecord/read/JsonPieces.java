package org.onrecord.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.onrecord.model.Capture;
import org.onrecord.model.Problem;
import org.onrecord.read.bytes.Decoded;
import org.onrecord.read.bytes.Decoder;
import org.onrecord.read.bytes.Encoding;
import org.onrecord.read.bytes.Origin;
import org.onrecord.read.bytes.UnreadableException;

/** Cuts a JSON file that is not in lines: one object over many lines, or an array of objects. */
final class JsonPieces {

    private JsonPieces() {}

    /** True where the file begins with an array, or with an object that does not end on its line. */
    static boolean isWhole(byte[] head, Encoding encoding) {
        int mark = Decoder.markLength(head, encoding);
        List<String> lines = new String(head, mark, head.length - mark, encoding.charset())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .toList();
        if (lines.isEmpty()) {
            return false;
        }
        String first = lines.get(0);
        return first.startsWith("[")
                || (lines.size() > 1
                        && first.startsWith("{")
                        && !first.endsWith("}")
                        && !lines.get(1).startsWith("{"));
    }

    static Iterator<RawInput> cut(String file, byte[] bytes, Encoding encoding, ReadOptions options, long end)
            throws UnreadableException {
        Decoded whole = new Decoder(file).decode(bytes, Decoder.markLength(bytes, encoding), encoding, 0, 1);
        List<int[]> pieces = pieces(whole.text());
        if (pieces.isEmpty()) {
            throw new UnreadableException(Problem.error(
                    file, "no object stands in the file", "each article is a JSON object with a \"text\""));
        }
        List<RawInput> found = new ArrayList<>();
        for (int[] piece : pieces) {
            long offset = whole.byteAt(piece[0]);
            Origin origin = new Origin(file, whole.lineAt(piece[0]), offset);
            Decoded part = new Decoded(whole.text().substring(piece[0], piece[1]), whole.encoding(), offset);
            int to = Math.toIntExact(whole.byteAt(piece[1]));
            found.add(new RawInput(
                    file,
                    origin.line(),
                    offset,
                    2 * part.text().length(),
                    () -> LineInputs.read(
                            part,
                            origin,
                            pieces.size() == 1,
                            Capture.of(Arrays.copyOfRange(bytes, (int) offset, to)),
                            options,
                            end)));
        }
        return found.iterator();
    }

    /** From and to of each object of the outermost array, and of whatever stands between them that should not. */
    private static List<int[]> pieces(String text) {
        List<int[]> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c <= ' ' || c == ',' || c == '[' || c == ']') {
                at++;
                continue;
            }
            int end = c == '{' ? objectEnd(text, at) : strayEnd(text, at);
            pieces.add(new int[] {at, end});
            at = end;
        }
        return pieces;
    }

    private static int strayEnd(String text, int from) {
        int next = text.indexOf('{', from);
        return next < 0 ? text.length() : next;
    }

    private static int objectEnd(String text, int from) {
        int depth = 0;
        boolean string = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (string) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    string = false;
                }
            } else if (c == '"') {
                string = true;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }
}
